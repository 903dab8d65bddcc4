package dev.layerlab.ui.charts;

/** One measured number of a run as it grows: the raw row, the smoothed row, and both ready to be thinned. */
final class Trace {
    private final Extremes raw = new Extremes();
    private Smoothing smoothing = new Smoothing(0);
    private Extremes smooth = new Extremes();

    /** @param weight of the past in the smoothed row; another one than before smooths everything anew */
    void follow(float[] row, int length, double weight) {
        if (weight != smoothing.weight()) {
            smoothing = new Smoothing(weight);
            smooth = new Extremes();
        }
        raw.follow(row, length);
        smoothing.follow(row, length);
        smooth.follow(smoothing.values(), length);
    }

    /** Whether the row is the one followed so far, only longer. */
    boolean continuesWith(float[] row, int length) {
        int known = raw.count();
        return known <= length
                && (known == 0
                        || row == raw.values()
                        || same(row[0], raw.values()[0]) && same(row[known - 1], raw.values()[known - 1]));
    }

    Extremes raw() {
        return raw;
    }

    Extremes smooth() {
        return smooth;
    }

    private static boolean same(float one, float other) {
        return Float.compare(one, other) == 0;
    }
}
