package dev.layerlab.bench;

/**
 * How one contestant did in one workload.
 *
 * @param contestant its name
 * @param msPerStep median of the rounds
 * @param fastestMsPerStep of the least disturbed round; far below the median, it tells of a busy machine
 * @param examplesPerSecond what follows from the median
 * @param firstLoss of its first step; NaN where nothing is learned
 * @param lastLoss of its last step
 */
public record Pace(
        String contestant,
        double msPerStep,
        double fastestMsPerStep,
        double examplesPerSecond,
        double firstLoss,
        double lastLoss) {}
