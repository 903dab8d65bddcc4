package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;
import static dev.layerlab.engine.kernel.Lanes.WIDTH;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;

/**
 * Sums over rows that follow one another, column by column, for {@code stride} columns, a multiple of {@link
 * Lanes#WIDTH}. Few rows are added as floats, these sums as doubles, so that rounding does not grow with the rows.
 */
public final class Moments {
    /** Rows that are added as floats. */
    private static final int FEW = 32;

    private Moments() {}

    /** {@code sums[column] =} the sum of a column. */
    public static void sum(float[] x, int at, int rows, int stride, double[] sums) {
        Arrays.fill(sums, 0);
        float[] few = new float[WIDTH];
        for (int row = 0; row < rows; row += FEW) {
            int count = Math.min(FEW, rows - row);
            for (int column = 0; column < stride; column += WIDTH) {
                sumFew(x, at + row * stride + column, count, stride, few);
                spill(few, 0, sums, column);
            }
        }
    }

    private static void sumFew(float[] x, int at, int rows, int stride, float[] few) {
        FloatVector low = FloatVector.zero(SPECIES);
        FloatVector high = FloatVector.zero(SPECIES);
        for (int row = 0; row < rows; row++, at += stride) {
            low = low.add(FloatVector.fromArray(SPECIES, x, at));
            high = high.add(FloatVector.fromArray(SPECIES, x, at + LENGTH));
        }
        low.intoArray(few, 0);
        high.intoArray(few, LENGTH);
    }

    /** The sums of a column's differences to a number of its own, and of their squares. */
    public static void deviations(
            float[] x, int at, int rows, int stride, float[] center, double[] sums, double[] squares) {
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        float[] few = new float[2 * WIDTH];
        for (int row = 0; row < rows; row += FEW) {
            int count = Math.min(FEW, rows - row);
            for (int column = 0; column < stride; column += WIDTH) {
                deviateFew(x, at + row * stride + column, count, stride, center, column, few);
                spill(few, 0, sums, column);
                spill(few, WIDTH, squares, column);
            }
        }
    }

    private static void deviateFew(float[] x, int at, int rows, int stride, float[] center, int column, float[] few) {
        FloatVector lowCenter = FloatVector.fromArray(SPECIES, center, column);
        FloatVector highCenter = FloatVector.fromArray(SPECIES, center, column + LENGTH);
        FloatVector low = FloatVector.zero(SPECIES);
        FloatVector high = FloatVector.zero(SPECIES);
        FloatVector lowSquares = FloatVector.zero(SPECIES);
        FloatVector highSquares = FloatVector.zero(SPECIES);
        for (int row = 0; row < rows; row++, at += stride) {
            FloatVector a = FloatVector.fromArray(SPECIES, x, at).sub(lowCenter);
            FloatVector b = FloatVector.fromArray(SPECIES, x, at + LENGTH).sub(highCenter);
            low = low.add(a);
            high = high.add(b);
            lowSquares = a.fma(a, lowSquares);
            highSquares = b.fma(b, highSquares);
        }
        low.intoArray(few, 0);
        high.intoArray(few, LENGTH);
        lowSquares.intoArray(few, WIDTH);
        highSquares.intoArray(few, WIDTH + LENGTH);
    }

    /** {@code sums[column] =} the sum of the products of {@code y} and {@code x - center}. */
    public static void products(
            float[] x, int at, float[] y, int yAt, int rows, int stride, float[] center, double[] sums) {
        Arrays.fill(sums, 0);
        float[] few = new float[WIDTH];
        for (int row = 0; row < rows; row += FEW) {
            int count = Math.min(FEW, rows - row);
            for (int column = 0; column < stride; column += WIDTH) {
                int step = row * stride + column;
                multiplyFew(x, at + step, y, yAt + step, count, stride, center, column, few);
                spill(few, 0, sums, column);
            }
        }
    }

    private static void multiplyFew(
            float[] x, int at, float[] y, int yAt, int rows, int stride, float[] center, int column, float[] few) {
        FloatVector lowCenter = FloatVector.fromArray(SPECIES, center, column);
        FloatVector highCenter = FloatVector.fromArray(SPECIES, center, column + LENGTH);
        FloatVector low = FloatVector.zero(SPECIES);
        FloatVector high = FloatVector.zero(SPECIES);
        for (int row = 0; row < rows; row++, at += stride, yAt += stride) {
            FloatVector a = FloatVector.fromArray(SPECIES, x, at).sub(lowCenter);
            FloatVector b = FloatVector.fromArray(SPECIES, x, at + LENGTH).sub(highCenter);
            low = a.fma(FloatVector.fromArray(SPECIES, y, yAt), low);
            high = b.fma(FloatVector.fromArray(SPECIES, y, yAt + LENGTH), high);
        }
        low.intoArray(few, 0);
        high.intoArray(few, LENGTH);
    }

    private static void spill(float[] few, int from, double[] sums, int column) {
        for (int i = 0; i < WIDTH; i++) {
            sums[column + i] += few[from + i];
        }
    }
}
