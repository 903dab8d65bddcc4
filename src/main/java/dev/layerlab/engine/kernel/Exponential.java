package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** The exponential function a vector at a time, to about two units in the last place. */
final class Exponential {
    /** Beyond these the result would leave the range of normal floats. */
    static final float LOWEST = -87.3f;

    static final float HIGHEST = 88.3f;
    static final float LOG2_E = 1.4426950408889634f;
    /** ln 2 in two parts, so that n ln 2 is subtracted exactly (Cody and Waite, 1980). */
    static final float LN2_HIGH = 0.693359375f;

    static final float LN2_LOW = -2.12194440e-4f;
    /** Adding it rounds to a whole number, which then stands in the lowest bits. */
    static final float ROUNDING = 12582912f;

    static final int EXPONENT_BITS = 23;
    static final int ONE = 127 << EXPONENT_BITS;

    private Exponential() {}

    /** e to the x: x = n ln 2 + r with |r| at most ln 2 / 2, and a Taylor polynomial in r. */
    static FloatVector exp(FloatVector x) {
        FloatVector clamped = clamp(x);
        FloatVector rounded = clamped.fma(broadcast(LOG2_E), broadcast(ROUNDING));
        FloatVector n = rounded.sub(ROUNDING);
        FloatVector r = n.fma(broadcast(-LN2_LOW), n.fma(broadcast(-LN2_HIGH), clamped));
        FloatVector sum = broadcast(1f / 5040).fma(r, broadcast(1f / 720));
        sum = sum.fma(r, broadcast(1f / 120));
        sum = sum.fma(r, broadcast(1f / 24));
        sum = sum.fma(r, broadcast(1f / 6));
        sum = sum.fma(r, broadcast(0.5f));
        sum = sum.fma(r, broadcast(1));
        sum = sum.fma(r, broadcast(1));
        return sum.mul(twoToThe(rounded));
    }

    /** Unlike the methods min and max it takes two instructions a side, and lets through what is not a number. */
    private static FloatVector clamp(FloatVector x) {
        return x.blend(LOWEST, x.compare(VectorOperators.LT, LOWEST))
                .blend(HIGHEST, x.compare(VectorOperators.GT, HIGHEST));
    }

    private static FloatVector twoToThe(FloatVector rounded) {
        IntVector n = rounded.reinterpretAsInts();
        return n.lanewise(VectorOperators.LSHL, EXPONENT_BITS).add(ONE).reinterpretAsFloats();
    }

    private static FloatVector broadcast(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }
}
