package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/** A long short-term memory; libtorch gives it two biases. */
record Lstm(PtNDArray input, PtNDArray recurrent, PtNDArray inputBias, PtNDArray recurrentBias) {
    long units() {
        return recurrent.getShape().get(1);
    }

    /**
     * @param sequences steps x batch x numbers
     * @return outputs of all steps, last output, last cell
     */
    NDList run(PtNDArray sequences, NDArray output, NDArray cell, boolean training) {
        NDList weights = new NDList(input, recurrent, inputBias, recurrentBias);
        return JniUtils.lstm(sequences, new NDList(output, cell), weights, true, 1, 0, training, false, false);
    }

    /** From an empty memory. */
    NDList learn(PtNDArray sequences) {
        Shape shape = new Shape(1, sequences.getShape().get(1), units());
        NDArray empty = sequences.getManager().zeros(shape);
        return run(sequences, empty, empty, true);
    }

    /** One row for each step of each example, or for each example. */
    PtNDArray rows(NDArray outputs) {
        return JniUtils.reshape((PtNDArray) outputs, new long[] {-1, units()});
    }
}
