package dev.layerlab.engine;

/** How the gradient becomes a change of the weights. */
public enum Optimizer {
    SGD,
    /** Polyak, 1964. */
    MOMENTUM,
    /** Nesterov, 1983. */
    NESTEROV,
    /** Hinton, 2012, lecture 6e. */
    RMSPROP,
    /** Duchi et al., 2011. */
    ADAGRAD,
    /** Kingma and Ba, 2015. */
    ADAM,
    /** Loshchilov and Hutter, 2019: Adam with decoupled weight decay. */
    ADAMW
}
