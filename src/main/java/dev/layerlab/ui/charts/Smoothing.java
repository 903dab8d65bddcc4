package dev.layerlab.ui.charts;

import java.util.Arrays;

/**
 * A growing row with its noise evened out: s(t) = w s(t-1) + (1 - w) x(t), divided by 1 - w^t so that the first numbers
 * are not pulled towards zero (bias correction of Kingma and Ba, 2015, section 3). What is no number or infinite leaves
 * the line where it was.
 */
final class Smoothing {
    private final double weight;
    private float[] smoothed = new float[64];
    private int count;
    private double state;
    private double pull = 1;

    /** @param weight how much the past counts, 0 (not at all) to less than 1 */
    Smoothing(double weight) {
        if (!(weight >= 0 && weight < 1)) {
            throw new IllegalArgumentException("weight " + weight);
        }
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** Takes over the numbers that were added behind those that are known. */
    void follow(float[] row, int length) {
        if (length > smoothed.length) {
            smoothed = Arrays.copyOf(smoothed, Math.max(length, 2 * smoothed.length));
        }
        for (; count < length; count++) {
            if (Math.abs(row[count]) <= Float.MAX_VALUE) {
                state = weight * state + (1 - weight) * row[count];
                pull *= weight;
            }
            smoothed[count] = pull == 1 ? Float.NaN : (float) (state / (1 - pull));
        }
    }

    /** One number for each of the row; filled places are never written again. */
    float[] values() {
        return smoothed;
    }
}
