package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.ReadyBatch;

/** Two 5x5 convolutions and three dense layers on colour pictures, with momentum. */
final class LeNet implements Net {
    private static final int SIDE = 32;
    private static final int COLOURS = 3;
    private static final int FLAT = 5 * 5 * 16;

    private final Convolution first;
    private final Convolution second;
    private final Dense third;
    private final Dense fourth;
    private final Dense output;

    LeNet(Weights weights) {
        first = weights.convolution(COLOURS, 6, 5);
        second = weights.convolution(6, 16, 5);
        third = weights.dense(FLAT, 120);
        fourth = weights.dense(120, 84);
        output = weights.dense(84, 10);
    }

    @Override
    public HeapArray inputs(ReadyBatch batch) {
        return HeapArray.pictures(batch.inputs(), SIDE, COLOURS);
    }

    @Override
    public PtNDArray rows(PtNDArray inputs) {
        PtNDArray pictures = second.pooledFeatures(first.pooledFeatures(Convolution.see(inputs)));
        PtNDArray numbers = JniUtils.relu(third.sums(Convolution.flat(pictures, FLAT)));
        return output.sums(JniUtils.relu(fourth.sums(numbers)));
    }

    @Override
    public void update(Weights weights) {
        weights.descend(0.01f, 0.9f);
    }
}
