package dev.layerlab.engine;

/**
 * All that a live network has learned, in the engine's own order, on the Java heap.
 *
 * @param parameters every parameter, running means and variances of batch normalisation included
 * @param updater what the optimizer remembers of earlier steps; empty for plain SGD
 * @param steps learning steps taken so far
 */
public record NetworkState(float[] parameters, float[] updater, int steps) {}
