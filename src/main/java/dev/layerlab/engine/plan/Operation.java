package dev.layerlab.engine.plan;

import java.lang.foreign.MemorySegment;

/**
 * One part of a step. Forward it turns the numbers of its sources into those of its result; backward it turns the
 * gradient of its result, which it may overwrite, into the gradients of its sources, which it does overwrite.
 */
interface Operation {
    /** Makes work space; called again when batches become larger. */
    default void make(Sizes sizes) {}

    /** Brings weights into the order that the loops want, in this many independent tasks. */
    default int preparations() {
        return 0;
    }

    /** @param parameters of the whole network, as floats */
    default void prepare(int task, int worker, MemorySegment parameters) {}

    void forward(Slice slice, boolean learning);

    void backward(Slice slice);

    /** Tasks, independent of one another, that make the gradient of the weights once all slices are through. */
    default int gatherings() {
        return 0;
    }

    /**
     * Writes its part of the gradient, not yet divided by the number of examples.
     *
     * @param gradient of the whole network, in the order of the parameters
     */
    default void gather(int task, int worker, Slices slices, float[] gradient) {}
}
