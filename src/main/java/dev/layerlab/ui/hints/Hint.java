package dev.layerlab.ui.hints;

/** What a newcomer is told, each once. */
public enum Hint {
    /** That training is one press away. */
    TRAIN,
    /** That one can draw for the network that has begun to learn. */
    DRAW
}
