package dev.layerlab.training;

import dev.layerlab.text.Message;
import java.util.Optional;

/** Measures a run's speed and tells how long the rest will take at that speed. */
final class RunMeter {
    /** How much the newest batch counts in the smoothed times. */
    private static final double SMOOTHING = 0.05;

    private long startedAt;
    private double elapsed;
    private double secondsPerBatch = Double.NaN;
    private double validationSeconds;
    private double lastValidation = Double.NaN;
    private int examplesPerBatch;

    void start() {
        startedAt = System.nanoTime();
    }

    void stop(Tick tick, int examples) {
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        elapsed += seconds;
        switch (tick) {
            case LEARNED -> {
                examplesPerBatch = examples;
                secondsPerBatch = Double.isNaN(secondsPerBatch)
                        ? seconds
                        : secondsPerBatch + SMOOTHING * (seconds - secondsPerBatch);
            }
            case VALIDATED -> validationSeconds += seconds;
            case EPOCH_ENDED -> {
                lastValidation = validationSeconds + seconds;
                validationSeconds = 0;
            }
            case FINISHED, DIVERGED -> {}
        }
    }

    Progress progress(
            RunState state,
            TrainingPlan plan,
            LoopPosition position,
            RunSetup setup,
            int steps,
            double rate,
            Optional<Message> note) {
        int batches = Math.max(1, Math.ceilDiv(setup.examples().split().train().length, plan.batchSize()));
        return new Progress(
                state,
                Math.min(position.epoch() + 1, plan.epochs()),
                plan.epochs(),
                position.epoch() >= plan.epochs() ? batches : position.batch(),
                batches,
                steps,
                Double.isNaN(secondsPerBatch) ? 0 : examplesPerBatch / secondsPerBatch,
                elapsed,
                remaining(plan, position, setup, batches),
                rate,
                note);
    }

    Progress progress(
            RunState state,
            TrainingPlan plan,
            LoopPosition position,
            RunSetup setup,
            int steps,
            Optional<Message> note) {
        return progress(state, plan, position, setup, steps, plan.learningRate(), note);
    }

    private double remaining(TrainingPlan plan, LoopPosition position, RunSetup setup, int batches) {
        int epochsLeft = Math.max(0, plan.epochs() - position.epoch());
        long batchesLeft = Math.max(0, (long) epochsLeft * batches - position.batch());
        return batchesLeft * secondsPerBatch + epochsLeft * validationPerEpoch(setup);
    }

    /** Measured where an epoch has ended; before that a third of a learning step for each example, as is usual. */
    private double validationPerEpoch(RunSetup setup) {
        return Double.isNaN(lastValidation)
                ? setup.examples().split().validation().length * secondsPerBatch / Math.max(1, examplesPerBatch) / 3
                : lastValidation;
    }
}
