package dev.layerlab.training;

/**
 * A copy of the weights at one moment of a run.
 *
 * @param version grows with each snapshot of a session
 * @param parameters in the engine's own order
 */
public record Snapshot(long version, float[] parameters) {}
