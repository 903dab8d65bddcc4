package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Strongest and mean numbers of one window of a picture, channel by channel. A window has {@code rows x columns}
 * places of {@code stride} numbers; its rows are {@code jump} numbers apart.
 */
public final class WindowKernels {
    private WindowKernels() {}

    /** {@code to[... + channel] =} the largest of the window. */
    public static void max(float[] from, int at, int rows, int columns, int jump, int stride, float[] to, int toAt) {
        for (int channel = 0; channel < stride; channel += LENGTH) {
            FloatVector best = FloatVector.fromArray(SPECIES, from, at + channel);
            for (int row = 0; row < rows; row++) {
                int place = at + channel + row * jump;
                for (int column = 0; column < columns; column++, place += stride) {
                    best = best.max(FloatVector.fromArray(SPECIES, from, place));
                }
            }
            best.intoArray(to, toAt + channel);
        }
    }

    /** Adds the gradient of a window's largest number to that of the place, the first of several, where it stood. */
    public static void maxBack(
            float[] from,
            int at,
            int rows,
            int columns,
            int jump,
            int stride,
            float[] largest,
            float[] gradient,
            int resultAt,
            float[] into) {
        for (int channel = 0; channel < stride; channel += LENGTH) {
            FloatVector top = FloatVector.fromArray(SPECIES, largest, resultAt + channel);
            FloatVector left = FloatVector.fromArray(SPECIES, gradient, resultAt + channel);
            for (int row = 0; row < rows; row++) {
                int place = at + channel + row * jump;
                for (int column = 0; column < columns; column++, place += stride) {
                    FloatVector here = FloatVector.fromArray(SPECIES, from, place);
                    VectorMask<Float> found = here.compare(VectorOperators.EQ, top);
                    FloatVector.fromArray(SPECIES, into, place)
                            .add(FloatVector.zero(SPECIES).blend(left, found))
                            .intoArray(into, place);
                    left = left.blend(0, found);
                }
            }
        }
    }

    /** {@code to[... + channel] = scale} times the sum of the window. */
    public static void sum(
            float[] from, int at, int rows, int columns, int jump, int stride, float scale, float[] to, int toAt) {
        for (int channel = 0; channel < stride; channel += LENGTH) {
            FloatVector sum = FloatVector.zero(SPECIES);
            for (int row = 0; row < rows; row++) {
                int place = at + channel + row * jump;
                for (int column = 0; column < columns; column++, place += stride) {
                    sum = sum.add(FloatVector.fromArray(SPECIES, from, place));
                }
            }
            sum.mul(scale).intoArray(to, toAt + channel);
        }
    }

    /** Adds {@code scale} times a gradient to every place of a window. */
    public static void sumBack(
            float[] gradient,
            int gradientAt,
            float scale,
            int at,
            int rows,
            int columns,
            int jump,
            int stride,
            float[] into) {
        for (int channel = 0; channel < stride; channel += LENGTH) {
            FloatVector share = FloatVector.fromArray(SPECIES, gradient, gradientAt + channel)
                    .mul(scale);
            for (int row = 0; row < rows; row++) {
                int place = at + channel + row * jump;
                for (int column = 0; column < columns; column++, place += stride) {
                    FloatVector.fromArray(SPECIES, into, place).add(share).intoArray(into, place);
                }
            }
        }
    }
}
