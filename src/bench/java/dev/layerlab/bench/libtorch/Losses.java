package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.types.DataType;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/** Means over all rows, of weighted sums that no activation has touched yet unless it says so. */
final class Losses {
    private Losses() {}

    /** The negative logarithm of what the right class gets. */
    static PtNDArray crossEntropy(PtNDArray sums, PtNDArray classes) {
        PtNDArray logarithms = JniUtils.logSoftmax(sums, 1, DataType.FLOAT32);
        return JniUtils.neg(JniUtils.mean(JniUtils.gather(logarithms, classes, 1)));
    }

    /** log(1 + e^x) - x t, which is the cross-entropy of sigmoid(x) without its overflow. */
    static PtNDArray yesOrNo(PtNDArray sums, PtNDArray truth) {
        return JniUtils.mean(JniUtils.sub(JniUtils.softPlus(sums), JniUtils.mul(sums, truth)));
    }

    /** Of activations. */
    static PtNDArray squaredError(PtNDArray outputs, PtNDArray values) {
        return JniUtils.mean(JniUtils.square(JniUtils.sub(outputs, values)));
    }
}
