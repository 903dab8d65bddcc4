package dev.layerlab.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.network.layer.Activation;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BendTest {
    private static final double NUDGE = 1e-6;

    @ParameterizedTest
    @EnumSource
    void isTheFunctionToSixDigits(Activation activation) {
        float[] x = numbers();
        float[] y = x.clone();

        Bend.apply(activation, y, 0, y.length);

        for (int i = 0; i < x.length; i++) {
            double right = function(activation).applyAsDouble(x[i]);
            assertThat((double) y[i]).as("of " + x[i]).isCloseTo(right, within(1e-6 * Math.abs(right) + 1e-7));
        }
    }

    @ParameterizedTest
    @EnumSource
    void multipliesByTheSlope(Activation activation) {
        float[] x = numbers();
        float[] y = x.clone();
        float[] gradient = new float[x.length];
        java.util.Arrays.fill(gradient, 2);
        Bend.apply(activation, y, 0, y.length);

        Bend.back(activation, y, 0, y.length, gradient, 0);

        DoubleUnaryOperator function = function(activation);
        for (int i = 0; i < x.length; i++) {
            if (Math.abs(x[i]) > NUDGE) {
                double slope = (function.applyAsDouble(x[i] + NUDGE) - function.applyAsDouble(x[i] - NUDGE)) / NUDGE;
                assertThat((double) gradient[i]).as("at " + x[i]).isCloseTo(slope, within(1e-5));
            }
        }
    }

    /** From far below to far above, and many small ones. */
    private static float[] numbers() {
        float[] x = new float[Lanes.WIDTH * 64];
        for (int i = 0; i < x.length; i++) {
            double t = 2.0 * i / (x.length - 1) - 1;
            x[i] = (float) (100 * t * t * t);
        }
        return x;
    }

    private static DoubleUnaryOperator function(Activation activation) {
        return switch (activation) {
            case LINEAR -> x -> x;
            case RELU -> x -> Math.max(0, x);
            case LEAKY_RELU -> x -> x > 0 ? x : 0.01 * x;
            case ELU -> x -> x > 0 ? x : Math.expm1(x);
            case SIGMOID -> x -> 1 / (1 + Math.exp(-x));
            case TANH -> Math::tanh;
        };
    }
}
