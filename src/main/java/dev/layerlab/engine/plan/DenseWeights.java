package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Panels;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A matrix of weights [inputs, units], which the parameters hold unit by unit, in the two orders that products need.
 * Tasks are panels of units.
 */
final class DenseWeights {
    private final int inputs;
    private final int units;
    private final int offset;
    private final boolean both;
    private final float[] forward;
    private final float[] backward;
    private float[][] piece = new float[0][];

    /**
     * @param offset of the first weight in the parameters
     * @param both whether the product with the transposed matrix is needed too
     */
    DenseWeights(int inputs, int units, int offset, boolean both) {
        this.inputs = inputs;
        this.units = units;
        this.offset = offset;
        this.both = both;
        this.forward = new float[inputs * Lanes.padded(units)];
        this.backward = new float[both ? units * Lanes.padded(inputs) : 0];
    }

    void make(Sizes sizes) {
        piece = new float[sizes.workers()][Lanes.WIDTH * inputs];
    }

    int tasks() {
        return Math.ceilDiv(units, Lanes.WIDTH);
    }

    void prepare(int task, int worker, MemorySegment parameters) {
        int first = task * Lanes.WIDTH;
        int columns = Math.min(Lanes.WIDTH, units - first);
        float[] read = piece[worker];
        long from = (long) (offset + first * inputs) * Float.BYTES;
        MemorySegment.copy(parameters, ValueLayout.JAVA_FLOAT, from, read, 0, columns * inputs);
        Panels.interleave(read, 0, inputs, columns, inputs, forward, first * inputs);
        if (both) {
            for (int k = 0; k < inputs; k += Lanes.WIDTH) {
                Panels.pack(
                        read,
                        k,
                        inputs,
                        columns,
                        Math.min(Lanes.WIDTH, inputs - k),
                        backward,
                        k * units + first * Lanes.WIDTH);
            }
        }
    }

    /** Panels of units, each with one row for every input. */
    float[] forward() {
        return forward;
    }

    /** Panels of inputs, each with one row for every unit. */
    float[] backward() {
        return backward;
    }
}
