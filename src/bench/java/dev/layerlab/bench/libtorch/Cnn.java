package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.ReadyBatch;

/** The digits CNN. */
final class Cnn implements Net {
    private static final int SIDE = 28;
    private static final int FLAT = 3 * 3 * 64;

    private final Convolution first;
    private final Convolution second;
    private final Convolution third;
    private final Dense dense;
    private final Dense output;

    Cnn(Weights weights) {
        first = weights.convolution(1, 32, 3);
        second = weights.convolution(32, 64, 3);
        third = weights.convolution(64, 64, 3);
        dense = weights.dense(FLAT, 64);
        output = weights.dense(64, 10);
    }

    @Override
    public HeapArray inputs(ReadyBatch batch) {
        return HeapArray.pictures(batch.inputs(), SIDE, 1);
    }

    @Override
    public PtNDArray rows(PtNDArray inputs) {
        PtNDArray pictures = second.pooledFeatures(first.pooledFeatures(Convolution.see(inputs)));
        PtNDArray flat = Convolution.flat(third.features(pictures), FLAT);
        return output.sums(JniUtils.relu(dense.sums(flat)));
    }
}
