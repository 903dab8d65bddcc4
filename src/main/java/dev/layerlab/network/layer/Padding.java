package dev.layerlab.network.layer;

/** What happens at the border of a picture. */
public enum Padding {
    /** The window stays inside: the picture shrinks. */
    VALID,
    /** Zeros are added around: the picture keeps its size, divided by the stride. */
    SAME;

    /** Length of one side after a window of {@code window} moved over {@code side} by {@code stride}. */
    int outputSide(int side, int window, int stride) {
        return this == VALID ? (side - window) / stride + 1 : Math.ceilDiv(side, stride);
    }
}
