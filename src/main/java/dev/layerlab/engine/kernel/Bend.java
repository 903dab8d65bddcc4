package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import dev.layerlab.network.layer.Activation;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** Activations in place. {@code from} and {@code to} bound a stretch whose length is a multiple of a vector's. */
public final class Bend {
    private static final float LEAK = 0.01f;

    private Bend() {}

    /** Puts the function of each number in its place. */
    public static void apply(Activation activation, float[] x, int from, int to) {
        switch (activation) {
            case LINEAR -> {}
            case RELU -> relu(x, from, to);
            case LEAKY_RELU -> leakyRelu(x, from, to);
            case ELU -> elu(x, from, to);
            case SIGMOID -> Logistic.sigmoid(x, from, to);
            case TANH -> Logistic.tanh(x, from, to);
        }
    }

    /** Multiplies each gradient by the slope, which all these functions tell from their result {@code y}. */
    public static void back(Activation activation, float[] y, int from, int to, float[] gradient, int gradientFrom) {
        switch (activation) {
            case LINEAR -> {}
            case RELU -> reluBack(y, from, to, gradient, gradientFrom);
            case LEAKY_RELU -> leakyReluBack(y, from, to, gradient, gradientFrom);
            case ELU -> eluBack(y, from, to, gradient, gradientFrom);
            case SIGMOID -> sigmoidBack(y, from, to, gradient, gradientFrom);
            case TANH -> tanhBack(y, from, to, gradient, gradientFrom);
        }
    }

    private static void relu(float[] x, int from, int to) {
        for (int i = from; i < to; i += LENGTH) {
            load(x, i).max(0).intoArray(x, i);
        }
    }

    private static void leakyRelu(float[] x, int from, int to) {
        for (int i = from; i < to; i += LENGTH) {
            FloatVector v = load(x, i);
            v.max(v.mul(LEAK)).intoArray(x, i);
        }
    }

    private static void elu(float[] x, int from, int to) {
        for (int i = from; i < to; i += LENGTH) {
            FloatVector v = load(x, i);
            Exponential.exp(v).sub(1).blend(v, positive(v)).intoArray(x, i);
        }
    }

    private static void reluBack(float[] y, int from, int to, float[] gradient, int at) {
        for (int i = from, g = at; i < to; i += LENGTH, g += LENGTH) {
            FloatVector.zero(SPECIES)
                    .blend(load(gradient, g), positive(load(y, i)))
                    .intoArray(gradient, g);
        }
    }

    private static void leakyReluBack(float[] y, int from, int to, float[] gradient, int at) {
        for (int i = from, g = at; i < to; i += LENGTH, g += LENGTH) {
            FloatVector v = load(gradient, g);
            v.blend(v.mul(LEAK), load(y, i).compare(VectorOperators.LT, 0f)).intoArray(gradient, g);
        }
    }

    private static void eluBack(float[] y, int from, int to, float[] gradient, int at) {
        for (int i = from, g = at; i < to; i += LENGTH, g += LENGTH) {
            load(gradient, g).mul(load(y, i).min(0).add(1)).intoArray(gradient, g);
        }
    }

    private static void sigmoidBack(float[] y, int from, int to, float[] gradient, int at) {
        for (int i = from, g = at; i < to; i += LENGTH, g += LENGTH) {
            FloatVector v = load(y, i);
            load(gradient, g).mul(v.sub(v.mul(v))).intoArray(gradient, g);
        }
    }

    private static void tanhBack(float[] y, int from, int to, float[] gradient, int at) {
        for (int i = from, g = at; i < to; i += LENGTH, g += LENGTH) {
            FloatVector v = load(y, i);
            FloatVector slope = v.mul(v).neg().add(1);
            load(gradient, g).mul(slope).intoArray(gradient, g);
        }
    }

    private static FloatVector load(float[] numbers, int at) {
        return FloatVector.fromArray(SPECIES, numbers, at);
    }

    private static VectorMask<Float> positive(FloatVector v) {
        return v.compare(VectorOperators.GT, 0f);
    }
}
