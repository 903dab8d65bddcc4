package dev.layerlab.engine.plan;

/**
 * What buffers are made for.
 *
 * @param workers threads that may work at the same time
 * @param slices most slices of a batch
 * @param perSlice most examples of a slice
 * @param examples most examples of a batch
 */
record Sizes(int workers, int slices, int perSlice, int examples) {}
