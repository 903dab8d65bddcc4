package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;

/** The weights of one network with what the optimiser remembers of each. */
final class Weights {
    private static final float KEEP_MEAN = 0.9f;
    private static final float KEEP_SQUARES = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float NO_PENALTY = 0;
    private static final float NO_SCALE = 1;
    private static final float NO_CLIPPING = -1;

    /** The second memory is Adam's alone. */
    private record Weight(PtNDArray values, PtNDArray mean, PtNDArray squares) {}

    private final NDManager manager;
    private final List<Weight> weights = new ArrayList<>();
    private int steps;

    Weights(NDManager manager) {
        this.manager = manager;
    }

    NDManager manager() {
        return manager;
    }

    Dense dense(long inputs, long units) {
        return new Dense(random(inputs, units, units, inputs), zeros(units));
    }

    Convolution convolution(long inputs, long filters, long kernel) {
        long window = kernel * kernel;
        return new Convolution(
                random(inputs * window, filters * window, filters, kernel, kernel, inputs), zeros(filters));
    }

    Lstm lstm(long inputs, long units) {
        long gates = 4 * units;
        return new Lstm(
                random(inputs, gates, gates, inputs), random(units, gates, gates, units), zeros(gates), zeros(gates));
    }

    /** One row for each word. */
    PtNDArray embedding(long words, long numbers) {
        return random(words, numbers, words, numbers);
    }

    /** Xavier's. */
    private PtNDArray random(long inputs, long outputs, long... shape) {
        float spread = (float) Math.sqrt(2.0 / (inputs + outputs));
        return remember((PtNDArray) manager.randomNormal(0, spread, new Shape(shape), DataType.FLOAT32));
    }

    private PtNDArray zeros(long size) {
        return remember((PtNDArray) manager.zeros(new Shape(size)));
    }

    private PtNDArray remember(PtNDArray values) {
        values.setRequiresGradient(true);
        weights.add(new Weight(
                values, (PtNDArray) manager.zeros(values.getShape()), (PtNDArray) manager.zeros(values.getShape())));
        return values;
    }

    /** Kingma and Ba, "Adam", algorithm 1, with both corrections in the rate. */
    void adam(float rate) {
        steps++;
        double corrected = rate * Math.sqrt(1 - Math.pow(KEEP_SQUARES, steps)) / (1 - Math.pow(KEEP_MEAN, steps));
        for (Weight weight : weights) {
            PtNDArray gradient = JniUtils.getGradient(weight.values());
            JniUtils.adamUpdate(
                    weight.values(),
                    gradient,
                    weight.mean(),
                    weight.squares(),
                    rate,
                    (float) corrected,
                    NO_PENALTY,
                    NO_SCALE,
                    NO_CLIPPING,
                    KEEP_MEAN,
                    KEEP_SQUARES,
                    EPSILON,
                    false);
            forget(weight, gradient);
        }
    }

    /** Plain descent where momentum is 0. */
    void descend(float rate, float momentum) {
        for (Weight weight : weights) {
            PtNDArray gradient = JniUtils.getGradient(weight.values());
            JniUtils.sgdUpdate(
                    weight.values(), gradient, weight.mean(), rate, NO_PENALTY, NO_SCALE, NO_CLIPPING, momentum);
            forget(weight, gradient);
        }
    }

    private static void forget(Weight weight, PtNDArray gradient) {
        JniUtils.zeroGrad(weight.values());
        gradient.close();
    }
}
