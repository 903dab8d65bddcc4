package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Panels;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The weights of an LSTM in the orders that products need. Tasks are panels of gates. */
final class LstmWeights {
    private final LstmShape shape;
    private final LstmOffsets offsets;
    private final float[] forward;
    private final float[] bias;
    private final float[] toUnits;
    private final float[] toInputs;
    private float[][] piece = new float[0][];

    /** @param both whether the inputs want a gradient */
    LstmWeights(LstmShape shape, LstmOffsets offsets, boolean both) {
        this.shape = shape;
        this.offsets = offsets;
        this.forward = new float[shape.sources() * shape.gates()];
        this.bias = new float[shape.gates()];
        this.toUnits = new float[shape.gates() * shape.stride()];
        this.toInputs = new float[both ? shape.gates() * Lanes.padded(shape.inputs()) : 0];
    }

    void make(Sizes sizes) {
        piece = new float[sizes.workers()][Lanes.WIDTH * Math.max(shape.inputs(), shape.units())];
    }

    int tasks() {
        return shape.panels();
    }

    void prepare(int panel, int worker, MemorySegment parameters) {
        int column = shape.column(panel);
        int columns = shape.columns(panel);
        int at = panel * shape.sources() * Lanes.WIDTH;
        float[] read = piece[worker];
        read(parameters, offsets.inputs() + column * shape.inputs(), columns * shape.inputs(), read, 0);
        Panels.interleave(read, 0, shape.inputs(), columns, shape.inputs(), forward, at);
        if (toInputs.length > 0) {
            pack(read, shape.inputs(), panel, toInputs);
        }
        read(parameters, offsets.units() + column * shape.units(), columns * shape.units(), read, 0);
        Panels.interleave(read, 0, shape.units(), columns, shape.units(), forward, at + shape.inputs() * Lanes.WIDTH);
        pack(read, shape.units(), panel, toUnits);
        read(parameters, offsets.bias() + column, columns, bias, panel * Lanes.WIDTH);
    }

    private static void read(MemorySegment parameters, int offset, int count, float[] into, int at) {
        MemorySegment.copy(parameters, ValueLayout.JAVA_FLOAT, (long) offset * Float.BYTES, into, at, count);
    }

    private void pack(float[] read, int length, int panel, float[] panels) {
        int columns = shape.columns(panel);
        for (int k = 0; k < length; k += Lanes.WIDTH) {
            int to = k * shape.gates() + panel * Lanes.WIDTH * Lanes.WIDTH;
            Panels.pack(read, k, length, columns, Math.min(Lanes.WIDTH, length - k), panels, to);
        }
    }

    /** Panels of gates, each with one row for every source. */
    float[] forward() {
        return forward;
    }

    float[] bias() {
        return bias;
    }

    /** Panels of units, each with one row for every gate, padding included. */
    float[] toUnits() {
        return toUnits;
    }

    /** Panels of inputs, each with one row for every gate, padding included. */
    float[] toInputs() {
        return toInputs;
    }
}
