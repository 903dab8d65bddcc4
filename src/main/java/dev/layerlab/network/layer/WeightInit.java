package dev.layerlab.network.layer;

/** How the weights are drawn before training starts. */
public enum WeightInit {
    /** Glorot and Bengio, 2010: variance 2 / (inputs + outputs). */
    XAVIER,
    /** He et al., 2015: variance 2 / inputs; made for ReLU. */
    HE,
    /** LeCun et al., 1998: variance 1 / inputs. */
    LECUN,
    /** Every weight zero: shows why a network cannot learn from equal weights. */
    ZERO
}
