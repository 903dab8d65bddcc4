package dev.layerlab.network.layer;

/** The bend that is applied to every number a layer gives. */
public enum Activation {
    LINEAR,
    RELU,
    LEAKY_RELU,
    ELU,
    SIGMOID,
    TANH
}
