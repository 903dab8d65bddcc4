package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Exponential.EXPONENT_BITS;
import static dev.layerlab.engine.kernel.Exponential.HIGHEST;
import static dev.layerlab.engine.kernel.Exponential.LN2_HIGH;
import static dev.layerlab.engine.kernel.Exponential.LN2_LOW;
import static dev.layerlab.engine.kernel.Exponential.LOG2_E;
import static dev.layerlab.engine.kernel.Exponential.LOWEST;
import static dev.layerlab.engine.kernel.Exponential.ONE;
import static dev.layerlab.engine.kernel.Exponential.ROUNDING;
import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** The S-shaped curves, in place, to about four units in the last place. */
final class Logistic {
    private Logistic() {}

    /** e / (e + 1) where e is exp(x). */
    static void sigmoid(float[] x, int from, int to) {
        apply(x, from, to, 1, 0);
    }

    /** (e - 1) / (e + 1) where e is exp(2x). */
    static void tanh(float[] x, int from, int to) {
        apply(x, from, to, 2, 1);
    }

    /**
     * {@code (e - drop) / (e + 1)} where e is exp(rate x), worked out as in {@link Exponential}; e - 1 comes from the
     * polynomial without its first term and so keeps its digits near 0.
     *
     * <p>In one piece, because the compiler joins shorter methods to their callers, gives up at 18,000 nodes, which are
     * two exponentials, and then makes an object of every vector.
     */
    private static void apply(float[] x, int from, int to, float rate, float drop) {
        FloatVector log2e = FloatVector.broadcast(SPECIES, LOG2_E);
        FloatVector rounding = FloatVector.broadcast(SPECIES, ROUNDING);
        FloatVector high = FloatVector.broadcast(SPECIES, -LN2_HIGH);
        FloatVector low = FloatVector.broadcast(SPECIES, -LN2_LOW);
        FloatVector c7 = FloatVector.broadcast(SPECIES, 1f / 5040);
        FloatVector c6 = FloatVector.broadcast(SPECIES, 1f / 720);
        FloatVector c5 = FloatVector.broadcast(SPECIES, 1f / 120);
        FloatVector c4 = FloatVector.broadcast(SPECIES, 1f / 24);
        FloatVector c3 = FloatVector.broadcast(SPECIES, 1f / 6);
        FloatVector c2 = FloatVector.broadcast(SPECIES, 0.5f);
        FloatVector c1 = FloatVector.broadcast(SPECIES, 1);
        for (int i = from; i < to; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, i).mul(rate);
            v = v.blend(LOWEST, v.compare(VectorOperators.LT, LOWEST));
            v = v.blend(HIGHEST, v.compare(VectorOperators.GT, HIGHEST));
            FloatVector rounded = v.fma(log2e, rounding);
            FloatVector n = rounded.sub(rounding);
            FloatVector r = n.fma(low, n.fma(high, v));
            FloatVector sum = c7.fma(r, c6);
            sum = sum.fma(r, c5);
            sum = sum.fma(r, c4);
            sum = sum.fma(r, c3);
            sum = sum.fma(r, c2);
            sum = sum.fma(r, c1);
            FloatVector power = rounded.reinterpretAsInts()
                    .lanewise(VectorOperators.LSHL, EXPONENT_BITS)
                    .add(ONE)
                    .reinterpretAsFloats();
            FloatVector upper = sum.mul(r).fma(power, power.sub(drop));
            upper.div(upper.add(1 + drop)).intoArray(x, i);
        }
    }
}
