package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * Steps down the gradient as it is or along a velocity, in place. All loops of this kind take {@code count} numbers of
 * the gradient and the parameters from {@code at} on, work with {@code g = scale * gradient + l1 sign(w) + l2 w}, and
 * take {@code decay * w} off each parameter {@code w} besides.
 */
public final class Descent {
    private Descent() {}

    /** {@code w -= rate * g}. */
    public static void plain(
            float[] gradient,
            MemorySegment parameters,
            int at,
            int count,
            float scale,
            float l1,
            float l2,
            float decay,
            float rate) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += LENGTH) {
            FloatVector w = Memory.load(parameters, at + i);
            FloatVector g = Penalty.gradient(FloatVector.fromArray(SPECIES, gradient, at + i), w, scale, l1, l2);
            Memory.store(w.sub(g.mul(rate).add(w.mul(decay))), parameters, at + i);
        }
        for (int i = whole; i < count; i++) {
            float w = Memory.get(parameters, at + i);
            float g = Penalty.gradient(gradient[at + i], w, scale, l1, l2);
            Memory.set(parameters, at + i, w - (rate * g + decay * w));
        }
    }

    /**
     * {@code next = keep * velocity + push * g; w -= before * velocity + after * next}.
     *
     * @param from where the velocities begin in {@code state}
     */
    public static void velocity(
            float[] gradient,
            MemorySegment parameters,
            int at,
            int count,
            float scale,
            float l1,
            float l2,
            float decay,
            MemorySegment state,
            int from,
            float keep,
            float push,
            float before,
            float after) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += LENGTH) {
            FloatVector w = Memory.load(parameters, at + i);
            FloatVector g = Penalty.gradient(FloatVector.fromArray(SPECIES, gradient, at + i), w, scale, l1, l2);
            FloatVector velocity = Memory.load(state, from + i);
            FloatVector next = velocity.mul(keep).add(g.mul(push));
            FloatVector change = velocity.mul(before).add(next.mul(after));
            Memory.store(next, state, from + i);
            Memory.store(w.sub(change.add(w.mul(decay))), parameters, at + i);
        }
        for (int i = whole; i < count; i++) {
            float w = Memory.get(parameters, at + i);
            float g = Penalty.gradient(gradient[at + i], w, scale, l1, l2);
            float velocity = Memory.get(state, from + i);
            float next = keep * velocity + push * g;
            Memory.set(state, from + i, next);
            Memory.set(parameters, at + i, w - (before * velocity + after * next + decay * w));
        }
    }
}
