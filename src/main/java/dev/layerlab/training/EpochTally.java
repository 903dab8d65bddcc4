package dev.layerlab.training;

import dev.layerlab.engine.StepResult;

/** Sums up the steps of one epoch. */
final class EpochTally {
    private double loss;
    private double correct;
    private long examples;
    private long nanoseconds;

    /**
     * The last steps of earlier curves: those of an epoch that was interrupted.
     *
     * @param examples of a whole epoch, so its last batch may be a smaller one
     */
    static EpochTally after(Curves earlier, int steps, int batchSize, int examples) {
        EpochTally tally = new EpochTally();
        for (int i = Math.max(0, earlier.steps() - steps); i < earlier.steps(); i++) {
            int left = (int) Math.max(1, examples - tally.examples);
            tally.add(earlier.losses()[i], earlier.accuracies()[i], Math.min(batchSize, left));
        }
        return tally;
    }

    /** Rounded as the curves are, so that a resumed epoch gives the same sum as one without a break. */
    void add(StepResult step, int count) {
        add((float) step.loss(), (float) step.correct() / count, count);
    }

    private void add(float stepLoss, float accuracy, int count) {
        loss += (double) stepLoss * count;
        correct += Math.rint((double) accuracy * count);
        examples += count;
    }

    void spend(long more) {
        nanoseconds += more;
    }

    EpochResult result(int epoch, int lastStep, ValidationPass validation) {
        return new EpochResult(
                epoch,
                lastStep,
                loss / examples,
                correct / examples,
                validation.loss(),
                validation.accuracy(),
                nanoseconds / 1e9);
    }
}
