package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.ReadyBatch;

/** One hidden layer on the pixels of a picture. */
final class Mlp implements Net {
    private static final int PIXELS = 784;

    private final Dense hidden;
    private final Dense output;

    Mlp(Weights weights) {
        hidden = weights.dense(PIXELS, 128);
        output = weights.dense(128, 10);
    }

    @Override
    public HeapArray inputs(ReadyBatch batch) {
        return HeapArray.of(batch.inputs(), batch.targets().length, PIXELS);
    }

    @Override
    public PtNDArray rows(PtNDArray inputs) {
        return output.sums(JniUtils.relu(hidden.sums(inputs)));
    }
}
