package dev.layerlab.training;

import dev.layerlab.engine.StepResult;

/** Sums up the steps of one epoch. */
final class EpochTally {
    private final long startedAt = System.nanoTime();
    private double loss;
    private long correct;
    private long examples;

    void add(StepResult step, int count) {
        loss += step.loss() * count;
        correct += step.correct();
        examples += count;
    }

    EpochResult result(int epoch, int lastStep, ValidationPass validation) {
        return new EpochResult(
                epoch,
                lastStep,
                loss / examples,
                (double) correct / examples,
                validation.loss(),
                validation.accuracy(),
                (System.nanoTime() - startedAt) / 1e9);
    }
}
