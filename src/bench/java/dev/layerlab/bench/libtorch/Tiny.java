package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.ReadyBatch;

/** Points of the plane through two hidden layers of eight, plain descent. */
final class Tiny implements Net {
    private final Dense first;
    private final Dense second;
    private final Dense output;

    Tiny(Weights weights) {
        first = weights.dense(2, 8);
        second = weights.dense(8, 8);
        output = weights.dense(8, 1);
    }

    @Override
    public HeapArray inputs(ReadyBatch batch) {
        return HeapArray.of(batch.inputs(), batch.targets().length, 2);
    }

    @Override
    public HeapArray targets(ReadyBatch batch) {
        return HeapArray.column(batch.targets());
    }

    @Override
    public PtNDArray rows(PtNDArray inputs) {
        PtNDArray hidden = JniUtils.tanh(second.sums(JniUtils.tanh(first.sums(inputs))));
        return JniUtils.tanh(output.sums(hidden));
    }

    @Override
    public PtNDArray loss(PtNDArray rows, PtNDArray targets) {
        return Losses.squaredError(rows, targets);
    }

    @Override
    public void update(Weights weights) {
        weights.descend(0.03f, 0);
    }
}
