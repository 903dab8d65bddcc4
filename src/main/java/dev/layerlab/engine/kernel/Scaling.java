package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;
import static dev.layerlab.engine.kernel.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * Moves and scales rows that follow one another, every column by numbers of its own, for {@code stride} columns, a
 * multiple of {@link Lanes#WIDTH}.
 */
public final class Scaling {
    private Scaling() {}

    /** {@code to = (x - center) * scale + shift}. */
    public static void apply(
            float[] x,
            int at,
            int rows,
            int stride,
            float[] center,
            float[] scale,
            float[] shift,
            float[] to,
            int toAt) {
        for (int column = 0; column < stride; column += WIDTH) {
            apply(x, at + column, rows, stride, center, scale, shift, column, to, toAt + column);
        }
    }

    private static void apply(
            float[] x,
            int at,
            int rows,
            int stride,
            float[] center,
            float[] scale,
            float[] shift,
            int column,
            float[] to,
            int toAt) {
        FloatVector lowCenter = FloatVector.fromArray(SPECIES, center, column);
        FloatVector highCenter = FloatVector.fromArray(SPECIES, center, column + LENGTH);
        FloatVector lowScale = FloatVector.fromArray(SPECIES, scale, column);
        FloatVector highScale = FloatVector.fromArray(SPECIES, scale, column + LENGTH);
        FloatVector lowShift = FloatVector.fromArray(SPECIES, shift, column);
        FloatVector highShift = FloatVector.fromArray(SPECIES, shift, column + LENGTH);
        for (int row = 0; row < rows; row++, at += stride, toAt += stride) {
            FloatVector low = FloatVector.fromArray(SPECIES, x, at).sub(lowCenter);
            FloatVector high = FloatVector.fromArray(SPECIES, x, at + LENGTH).sub(highCenter);
            low.fma(lowScale, lowShift).intoArray(to, toAt);
            high.fma(highScale, highShift).intoArray(to, toAt + LENGTH);
        }
    }

    /** {@code to = (gradient - mean - (x - center) * slope) * scale}; {@code to} begins where {@code x} does. */
    public static void back(
            float[] x,
            int at,
            int rows,
            int stride,
            float[] center,
            float[] scale,
            float[] mean,
            float[] slope,
            float[] gradient,
            int gradientAt,
            float[] to) {
        for (int column = 0; column < stride; column += WIDTH) {
            back(x, at + column, rows, stride, center, scale, mean, slope, column, gradient, gradientAt + column, to);
        }
    }

    private static void back(
            float[] x,
            int at,
            int rows,
            int stride,
            float[] center,
            float[] scale,
            float[] mean,
            float[] slope,
            int column,
            float[] gradient,
            int gradientAt,
            float[] to) {
        FloatVector lowCenter = FloatVector.fromArray(SPECIES, center, column);
        FloatVector highCenter = FloatVector.fromArray(SPECIES, center, column + LENGTH);
        FloatVector lowScale = FloatVector.fromArray(SPECIES, scale, column);
        FloatVector highScale = FloatVector.fromArray(SPECIES, scale, column + LENGTH);
        FloatVector lowMean = FloatVector.fromArray(SPECIES, mean, column);
        FloatVector highMean = FloatVector.fromArray(SPECIES, mean, column + LENGTH);
        FloatVector lowTilt = FloatVector.fromArray(SPECIES, slope, column).neg();
        FloatVector highTilt =
                FloatVector.fromArray(SPECIES, slope, column + LENGTH).neg();
        for (int row = 0; row < rows; row++, at += stride, gradientAt += stride) {
            FloatVector low =
                    FloatVector.fromArray(SPECIES, gradient, gradientAt).sub(lowMean);
            FloatVector high = FloatVector.fromArray(SPECIES, gradient, gradientAt + LENGTH)
                    .sub(highMean);
            low = FloatVector.fromArray(SPECIES, x, at).sub(lowCenter).fma(lowTilt, low);
            high = FloatVector.fromArray(SPECIES, x, at + LENGTH)
                    .sub(highCenter)
                    .fma(highTilt, high);
            low.mul(lowScale).intoArray(to, at);
            high.mul(highScale).intoArray(to, at + LENGTH);
        }
    }
}
