package dev.layerlab.network.layer;

/** Groups of layers: one heading in the palette and one colour each. */
public enum Family {
    DATA,
    DENSE,
    CONVOLUTION,
    POOLING,
    NORMALIZATION,
    SHAPE
}
