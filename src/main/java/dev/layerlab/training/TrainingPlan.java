package dev.layerlab.training;

import dev.layerlab.engine.LearningRule;

/**
 * Everything that decides a run besides the network and the data.
 *
 * @param shift in training, pictures are moved by up to this many pixels
 * @param patience epochs without a better validation loss after which the run stops; 0 for never
 * @param keepBest at the end, go back to the weights of the epoch with the best validation loss
 */
public record TrainingPlan(
        LearningRule rule,
        double learningRate,
        Schedule schedule,
        int epochs,
        int batchSize,
        long seed,
        int shift,
        int patience,
        boolean keepBest) {

    public static final double SMALLEST_RATE = 1e-6;
    public static final double LARGEST_RATE = 10;
    public static final int MOST_EPOCHS = 100_000;
    public static final int LARGEST_BATCH = 4_096;
    public static final int MOST_SHIFT = 8;

    public TrainingPlan {
        requireRange("learning rate", learningRate, SMALLEST_RATE, LARGEST_RATE);
        requireRange("epochs", epochs, 1, MOST_EPOCHS);
        requireRange("batch size", batchSize, 1, LARGEST_BATCH);
        requireRange("shift", shift, 0, MOST_SHIFT);
        requireRange("patience", patience, 0, MOST_EPOCHS);
    }

    public static TrainingPlan of(LearningRule rule, double learningRate, int epochs, int batchSize) {
        return new TrainingPlan(rule, learningRate, new Schedule.Constant(), epochs, batchSize, 1, 0, 0, false);
    }

    public TrainingPlan withRule(LearningRule changed) {
        return new TrainingPlan(changed, learningRate, schedule, epochs, batchSize, seed, shift, patience, keepBest);
    }

    public TrainingPlan withLearningRate(double changed) {
        return new TrainingPlan(rule, changed, schedule, epochs, batchSize, seed, shift, patience, keepBest);
    }

    public TrainingPlan withSchedule(Schedule changed) {
        return new TrainingPlan(rule, learningRate, changed, epochs, batchSize, seed, shift, patience, keepBest);
    }

    public TrainingPlan withEpochs(int changed) {
        return new TrainingPlan(rule, learningRate, schedule, changed, batchSize, seed, shift, patience, keepBest);
    }

    public TrainingPlan withBatchSize(int changed) {
        return new TrainingPlan(rule, learningRate, schedule, epochs, changed, seed, shift, patience, keepBest);
    }

    public TrainingPlan withSeed(long changed) {
        return new TrainingPlan(rule, learningRate, schedule, epochs, batchSize, changed, shift, patience, keepBest);
    }

    public TrainingPlan withShift(int changed) {
        return new TrainingPlan(rule, learningRate, schedule, epochs, batchSize, seed, changed, patience, keepBest);
    }

    public TrainingPlan withPatience(int changed) {
        return new TrainingPlan(rule, learningRate, schedule, epochs, batchSize, seed, shift, changed, keepBest);
    }

    public TrainingPlan withKeepBest(boolean changed) {
        return new TrainingPlan(rule, learningRate, schedule, epochs, batchSize, seed, shift, patience, changed);
    }

    private static void requireRange(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " " + value + " is not between " + min + " and " + max);
        }
    }
}
