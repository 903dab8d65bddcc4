package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** What large weights cost: {@code l1 |w| + l2 w^2 / 2} each. */
public final class Penalty {
    private Penalty() {}

    /** The sum over {@code count} weights from {@code at} on. */
    public static double sum(MemorySegment weights, int at, int count, float l1, float l2) {
        FloatVector sums = FloatVector.zero(SPECIES);
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += LENGTH) {
            FloatVector w = Memory.load(weights, at + i);
            sums = sums.add(w.abs().mul(l1)).add(w.mul(w).mul(l2 / 2));
        }
        double sum = Lanes.sum(sums);
        for (int i = whole; i < count; i++) {
            float w = Memory.get(weights, at + i);
            sum += l1 * Math.abs(w) + l2 / 2 * w * w;
        }
        return sum;
    }

    /** {@code scale} times the gradient, and the penalty's own. */
    static FloatVector gradient(FloatVector gradient, FloatVector w, float scale, float l1, float l2) {
        FloatVector slope = FloatVector.zero(SPECIES)
                .blend(l1, w.compare(VectorOperators.GT, 0f))
                .blend(-l1, w.compare(VectorOperators.LT, 0f));
        return gradient.mul(scale).add(slope).add(w.mul(l2));
    }

    static float gradient(float gradient, float w, float scale, float l1, float l2) {
        return gradient * scale + l1 * Math.signum(w) + l2 * w;
    }
}
