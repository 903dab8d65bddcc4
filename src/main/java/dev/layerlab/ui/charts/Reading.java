package dev.layerlab.ui.charts;

/**
 * The values of one step.
 *
 * @param epoch to which the step belongs, counted from 1
 */
record Reading(int step, int epoch, Values loss, Values accuracy) {
    Values of(Measure measure) {
        return switch (measure) {
            case LOSS -> loss;
            case ACCURACY -> accuracy;
        };
    }

    /** @param validation at the end of the step's epoch; NaN while there is none */
    record Values(double raw, double smoothed, double validation) {}
}
