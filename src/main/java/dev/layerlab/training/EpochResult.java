package dev.layerlab.training;

/**
 * What an epoch brought. Losses are means per example, accuracies shares of 1; the training figures are means over the
 * epoch's batches as they were learned, and the validation figures are NaN where there is no validation part.
 *
 * @param epoch counted from 1
 * @param lastStep number of learning steps taken up to its end
 * @param seconds of training and validation
 */
public record EpochResult(
        int epoch,
        int lastStep,
        double trainLoss,
        double trainAccuracy,
        double validationLoss,
        double validationAccuracy,
        double seconds) {}
