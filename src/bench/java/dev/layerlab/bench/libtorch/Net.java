package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import dev.layerlab.bench.ReadyBatch;

/** The network of one workload in libtorch's operations. */
interface Net {
    /** The examples as the network reads them. */
    HeapArray inputs(ReadyBatch batch);

    /** What the loss compares with; the classes, where a network does not say otherwise. */
    default HeapArray targets(ReadyBatch batch) {
        return HeapArray.of(batch.targets(), batch.targets().length, 1);
    }

    /** One row for each example, or for each step of each example; before softmax or sigmoid. */
    PtNDArray rows(PtNDArray inputs);

    default PtNDArray loss(PtNDArray rows, PtNDArray targets) {
        return Losses.crossEntropy(rows, targets);
    }

    default void update(Weights weights) {
        weights.adam(0.001f);
    }
}
