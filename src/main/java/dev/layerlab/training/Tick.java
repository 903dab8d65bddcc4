package dev.layerlab.training;

/** What one move of a {@link TrainingLoop} was. */
public enum Tick {
    /** A batch was learned. */
    LEARNED,
    /** A batch of the validation part was looked at. */
    VALIDATED,
    /** The epoch is complete and in the history. */
    EPOCH_ENDED,
    /** Nothing is left to do. */
    FINISHED,
    /** The loss became infinite or ran away; the network is back at its last good weights. */
    DIVERGED
}
