package dev.layerlab.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.Activation;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Compares the S-shaped curves with those of {@link Math}. */
class LogisticTest {
    private static final double FOUR_UNITS = 4 * 0x1p-23;

    @Test
    void keepsTheDigitsOfSigmoids() {
        assertCurve(Activation.SIGMOID, x -> 1 / (1 + Math.exp(-x)), -80, 80);
    }

    @Test
    void keepsTheDigitsOfTanhEvenNearZero() {
        assertCurve(Activation.TANH, Math::tanh, -50, 50);
        assertCurve(Activation.TANH, Math::tanh, -0.01, 0.01);
    }

    @Test
    void staysWithinLimitsAndShowsWhatIsNotANumber() {
        float[] x = new float[Lanes.WIDTH];
        x[0] = Float.NaN;
        x[1] = Float.POSITIVE_INFINITY;
        x[2] = Float.NEGATIVE_INFINITY;
        float[] tanh = x.clone();
        Bend.apply(Activation.SIGMOID, x, 0, x.length);
        Bend.apply(Activation.TANH, tanh, 0, tanh.length);

        assertThat(x[0]).isNaN();
        assertThat(x[1]).isEqualTo(1);
        assertThat(x[2]).isBetween(0f, 1e-37f);
        assertThat(tanh[0]).isNaN();
        assertThat(tanh[1]).isEqualTo(1);
        assertThat(tanh[2]).isEqualTo(-1);
    }

    private static void assertCurve(Activation activation, DoubleUnaryOperator exact, double from, double to) {
        int count = 100 * Lanes.WIDTH;
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = (float) (from + (to - from) * (i + 0.5) / count);
        }
        float[] y = x.clone();
        Bend.apply(activation, y, 0, count);
        for (int i = 0; i < count; i++) {
            double right = exact.applyAsDouble(x[i]);
            assertThat(Math.abs(y[i] - right))
                    .as(activation + " of " + x[i])
                    .isLessThanOrEqualTo(FOUR_UNITS * Math.abs(right));
        }
    }
}
