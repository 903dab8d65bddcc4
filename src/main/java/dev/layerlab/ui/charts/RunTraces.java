package dev.layerlab.ui.charts;

import dev.layerlab.training.Curves;

/** Loss and accuracy of one run, step by step. */
final class RunTraces {
    private final Trace loss = new Trace();
    private final Trace accuracy = new Trace();

    void follow(Curves curves, double smoothing) {
        loss.follow(curves.losses(), curves.steps(), smoothing);
        accuracy.follow(curves.accuracies(), curves.steps(), smoothing);
    }

    boolean continuesWith(Curves curves) {
        return loss.continuesWith(curves.losses(), curves.steps())
                && accuracy.continuesWith(curves.accuracies(), curves.steps());
    }

    Trace of(Measure measure) {
        return switch (measure) {
            case LOSS -> loss;
            case ACCURACY -> accuracy;
        };
    }
}
