package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Lanes;

/**
 * The sizes that the loops of an LSTM run over.
 *
 * @param inputs channels of a step
 * @param units of each gate
 */
record LstmShape(int steps, int inputs, int units) {
    static final int GATES = 4;

    /** Units with their padding. */
    int stride() {
        return Lanes.padded(units);
    }

    /** Numbers of a row of gates, each padded. */
    int gates() {
        return GATES * stride();
    }

    int panels() {
        return gates() / Lanes.WIDTH;
    }

    /** Numbers that each gate sums up: the inputs of a step, then the outputs of the step before. */
    int sources() {
        return inputs + units;
    }

    /** From row to row of such numbers. */
    int sourceStride() {
        return Lanes.padded(inputs + stride());
    }

    /** Number of a panel's first unit within its gate. */
    int firstUnit(int panel) {
        return panel * Lanes.WIDTH % stride();
    }

    /** Units of a panel without padding. */
    int columns(int panel) {
        return Math.clamp(units - firstUnit(panel), 0, Lanes.WIDTH);
    }

    /** Number of a panel's first unit in the parameters, where gates have no padding. */
    int column(int panel) {
        return panel * Lanes.WIDTH / stride() * units + firstUnit(panel);
    }
}
