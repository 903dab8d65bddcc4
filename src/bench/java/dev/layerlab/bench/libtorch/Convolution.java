package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/**
 * A convolution with ReLU on pictures whose channels lie together in memory, whatever the order of their sizes says.
 *
 * @param weight filters x height x width x channels
 */
record Convolution(PtNDArray weight, PtNDArray bias) {
    private static final Shape ONE = new Shape(1, 1);
    private static final Shape TWO = new Shape(2, 2);
    private static final Shape NONE = new Shape(0, 0);
    private static final long[] CHANNELS_FIRST = {0, 3, 1, 2};
    private static final long[] CHANNELS_LAST = {0, 2, 3, 1};

    /** As libtorch wants to see them, without moving a number. */
    static PtNDArray see(PtNDArray channelsLast) {
        return JniUtils.permute(channelsLast, CHANNELS_FIRST);
    }

    /** One row for each picture, without moving a number. */
    static PtNDArray flat(PtNDArray pictures, long size) {
        return JniUtils.reshape(JniUtils.permute(pictures, CHANNELS_LAST), new long[] {-1, size});
    }

    PtNDArray features(PtNDArray pictures) {
        return JniUtils.relu(JniUtils.convolution(pictures, see(weight), bias, ONE, NONE, ONE, 1));
    }

    /** The features, the strongest of each 2x2. */
    PtNDArray pooledFeatures(PtNDArray pictures) {
        return JniUtils.maxPool(features(pictures), TWO, TWO, NONE, false);
    }
}
