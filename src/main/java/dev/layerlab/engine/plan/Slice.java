package dev.layerlab.engine.plan;

/**
 * Some neighbouring examples of a batch, which one thread takes through all operations while they are in its cache.
 *
 * @param index of the slice in the batch
 * @param worker who works on it: no other slice has the same at the same time
 * @param first its first example in the batch
 * @param count of its examples
 */
record Slice(int index, int worker, int first, int count) {}
