package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * Steps down the gradient that are the smaller the larger the gradient of that parameter has been, in place. Gradient,
 * parameters, penalties and decay are those of {@link Descent}.
 */
public final class ScaledDescent {
    private ScaledDescent() {}

    /**
     * {@code squares = keep * squares + add * g^2; w -= rate * g / (sqrt(squares) + epsilon)}.
     *
     * @param from where the squares begin in {@code state}
     */
    public static void squares(
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
            float add,
            float rate,
            float epsilon) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += LENGTH) {
            FloatVector w = Memory.load(parameters, at + i);
            FloatVector g = Penalty.gradient(FloatVector.fromArray(SPECIES, gradient, at + i), w, scale, l1, l2);
            FloatVector squares =
                    Memory.load(state, from + i).mul(keep).add(g.mul(g).mul(add));
            FloatVector change = g.mul(rate).div(squares.sqrt().add(epsilon));
            Memory.store(squares, state, from + i);
            Memory.store(w.sub(change.add(w.mul(decay))), parameters, at + i);
        }
        for (int i = whole; i < count; i++) {
            float w = Memory.get(parameters, at + i);
            float g = Penalty.gradient(gradient[at + i], w, scale, l1, l2);
            float squares = keep * Memory.get(state, from + i) + add * g * g;
            Memory.set(state, from + i, squares);
            float change = rate * g / ((float) Math.sqrt(squares) + epsilon);
            Memory.set(parameters, at + i, w - (change + decay * w));
        }
    }

    /**
     * {@code mean = keepMean * mean + (1 - keepMean) * g; squares = keepSquares * squares + (1 - keepSquares) * g^2;
     * w -= rate * mean / (sqrt(squares) + epsilon)}.
     *
     * @param means where the means begin in {@code state}
     * @param squares where the squares do
     */
    public static void moments(
            float[] gradient,
            MemorySegment parameters,
            int at,
            int count,
            float scale,
            float l1,
            float l2,
            float decay,
            MemorySegment state,
            int means,
            int squares,
            float keepMean,
            float keepSquares,
            float rate,
            float epsilon) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += LENGTH) {
            FloatVector w = Memory.load(parameters, at + i);
            FloatVector g = Penalty.gradient(FloatVector.fromArray(SPECIES, gradient, at + i), w, scale, l1, l2);
            FloatVector mean = Memory.load(state, means + i).mul(keepMean).add(g.mul(1 - keepMean));
            FloatVector square = Memory.load(state, squares + i)
                    .mul(keepSquares)
                    .add(g.mul(g).mul(1 - keepSquares));
            FloatVector change = mean.mul(rate).div(square.sqrt().add(epsilon));
            Memory.store(mean, state, means + i);
            Memory.store(square, state, squares + i);
            Memory.store(w.sub(change.add(w.mul(decay))), parameters, at + i);
        }
        for (int i = whole; i < count; i++) {
            float w = Memory.get(parameters, at + i);
            float g = Penalty.gradient(gradient[at + i], w, scale, l1, l2);
            float mean = keepMean * Memory.get(state, means + i) + (1 - keepMean) * g;
            float square = keepSquares * Memory.get(state, squares + i) + (1 - keepSquares) * g * g;
            Memory.set(state, means + i, mean);
            Memory.set(state, squares + i, square);
            float change = rate * mean / ((float) Math.sqrt(square) + epsilon);
            Memory.set(parameters, at + i, w - (change + decay * w));
        }
    }
}
