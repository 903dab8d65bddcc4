package dev.layerlab.engine.plan;

/**
 * Settings of a batch normalisation. Offsets count numbers from the first parameter on; there is one of each kind for
 * every channel.
 *
 * @param gamma offset of the learned scales
 * @param beta offset of the learned offsets
 * @param runningMean offset of the means that answers are made with
 * @param runningDeviation offset of the decimal logarithms of the standard deviations that answers are made with
 * @param decay share of the running mean and variance that survives a step
 * @param epsilon added to variances, so that a channel of equal numbers can be divided by its deviation
 */
public record NormalizationSettings(
        int gamma, int beta, int runningMean, int runningDeviation, double decay, double epsilon) {}
