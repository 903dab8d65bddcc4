package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Turns rows of sums into probabilities. */
public final class Softmax {
    private static final float NOTHING = -Float.MAX_VALUE;

    private Softmax() {}

    /**
     * In place.
     *
     * @param stride numbers from row to row, a multiple of a vector's length; those beyond the classes become 0
     */
    public static void rows(float[] x, int from, int rows, int stride, int classes) {
        for (int row = 0; row < rows; row++) {
            int at = from + row * stride;
            Arrays.fill(x, at + classes, at + stride, NOTHING);
            row(x, at, stride);
            Arrays.fill(x, at + classes, at + stride, 0);
        }
    }

    private static void row(float[] x, int at, int length) {
        FloatVector tops = FloatVector.broadcast(SPECIES, NOTHING);
        for (int i = at; i < at + length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, i);
            tops = tops.blend(v, v.compare(VectorOperators.GT, tops));
        }
        float top = tops.reduceLanes(VectorOperators.MAX);
        FloatVector sums = FloatVector.zero(SPECIES);
        for (int i = at; i < at + length; i += LENGTH) {
            FloatVector e = Exponential.exp(FloatVector.fromArray(SPECIES, x, i).sub(top));
            e.intoArray(x, i);
            sums = sums.add(e);
        }
        float scale = 1 / Lanes.sum(sums);
        for (int i = at; i < at + length; i += LENGTH) {
            FloatVector.fromArray(SPECIES, x, i).mul(scale).intoArray(x, i);
        }
    }
}
