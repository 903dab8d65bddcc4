package dev.layerlab.engine.plan;

/**
 * How a batch was answered.
 *
 * @param loss sum over all rows that count
 * @param hits rows whose strongest answer was right
 */
public record Score(double loss, int hits) {}
