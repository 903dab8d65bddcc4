package dev.layerlab.training;

import dev.layerlab.data.Examples;
import dev.layerlab.text.Message;
import java.util.Optional;

/** Measures a run's speed and tells how long the rest will take at that speed. */
final class RunMeter {
    /** How much the newest batch counts in the smoothed times, once there are many. */
    private static final double SMOOTHING = 0.05;

    /** Looking at an example costs about this part of learning from it; used until an epoch has been measured. */
    private static final double LOOKING = 1 / 3.0;

    private final int trainingExamples;
    private final int validationExamples;
    private long startedAt;
    private double elapsed;
    private int measured;
    private double secondsPerExample = Double.NaN;
    private double validationSeconds;
    private double lastValidation = Double.NaN;

    /** @param elapsed seconds that the run took before */
    RunMeter(Examples examples, double elapsed) {
        this.elapsed = elapsed;
        this.trainingExamples = examples.split().train().length;
        this.validationExamples = examples.split().validation().length;
    }

    int trainingExamples() {
        return trainingExamples;
    }

    void start() {
        startedAt = System.nanoTime();
    }

    void stop(Tick tick, int examples) {
        count(tick, examples, (System.nanoTime() - startedAt) / 1e9);
    }

    void count(Tick tick, int examples, double seconds) {
        elapsed += seconds;
        switch (tick) {
            case LEARNED -> learned(seconds / examples);
            case VALIDATED -> validationSeconds += seconds;
            case EPOCH_ENDED -> {
                lastValidation = validationSeconds + seconds;
                validationSeconds = 0;
            }
            case FINISHED, DIVERGED -> {}
        }
    }

    /** The first step warms up, so the second replaces it. */
    private void learned(double seconds) {
        double weight = measured < 2 ? 1 : Math.max(SMOOTHING, 1.0 / measured);
        secondsPerExample = measured == 0 ? seconds : secondsPerExample + weight * (seconds - secondsPerExample);
        measured++;
    }

    Progress progress(
            RunState state, TrainingPlan plan, LoopPosition position, int steps, double rate, Optional<Message> note) {
        int batches = Math.max(1, Math.ceilDiv(trainingExamples, plan.batchSize()));
        return new Progress(
                state,
                Math.min(position.epoch() + 1, plan.epochs()),
                plan.epochs(),
                position.epoch() >= plan.epochs() ? batches : position.batch(),
                batches,
                steps,
                measured == 0 ? 0 : 1 / secondsPerExample,
                elapsed,
                remaining(plan, position),
                rate,
                note);
    }

    private double remaining(TrainingPlan plan, LoopPosition position) {
        int epochsLeft = Math.max(0, plan.epochs() - position.epoch());
        if (epochsLeft == 0) {
            return 0;
        }
        long done = Math.min(trainingExamples, (long) position.batch() * plan.batchSize());
        double learning = ((long) epochsLeft * trainingExamples - done) * secondsPerExample;
        return learning + Math.max(0, epochsLeft * validationPerEpoch() - validationSeconds);
    }

    private double validationPerEpoch() {
        return Double.isNaN(lastValidation) ? validationExamples * secondsPerExample * LOOKING : lastValidation;
    }
}
