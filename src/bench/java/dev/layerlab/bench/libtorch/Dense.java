package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/** Weighted sums. */
record Dense(PtNDArray weight, PtNDArray bias) {
    PtNDArray sums(PtNDArray rows) {
        return JniUtils.linear(rows, weight, bias);
    }
}
