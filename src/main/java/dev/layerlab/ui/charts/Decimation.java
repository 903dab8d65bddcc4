package dev.layerlab.ui.charts;

import java.util.Arrays;

/** Thins a long row so that the drawn line looks the same: of each column of the screen its lowest and highest value. */
final class Decimation {
    private Decimation() {}

    /**
     * The line of the steps that are in sight, and one to each side so that it runs to the edges.
     *
     * @param row value of step 1 first
     * @param columns at most twice as many points come out
     */
    static Line of(Extremes row, Span steps, int columns) {
        int from = Math.clamp((long) Math.floor(steps.from()) - 1, 0, row.count());
        int to = Math.clamp((long) Math.ceil(steps.to()) + 1, from, row.count());
        return to - from <= 2 * columns ? exact(row, from, to) : thinned(row, from, to, columns);
    }

    private static Line exact(Extremes row, int from, int to) {
        double[] xs = new double[to - from];
        double[] ys = new double[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (Float.isFinite(row.values()[i])) {
                xs[size] = i + 1;
                ys[size++] = row.values()[i];
            }
        }
        return cut(xs, ys, size);
    }

    private static Line thinned(Extremes row, int from, int to, int columns) {
        double[] xs = new double[2 * columns];
        double[] ys = new double[2 * columns];
        int size = 0;
        boolean rising = true;
        for (int column = 0; column < columns; column++) {
            int first = from + (int) ((long) (to - from) * column / columns);
            int behind = from + (int) ((long) (to - from) * (column + 1) / columns);
            Extremes.Extent extent = row.of(first, behind);
            if (!extent.isEmpty()) {
                double middle = (first + 1 + behind) / 2.0;
                xs[size] = middle;
                ys[size++] = rising ? extent.lowest() : extent.highest();
                xs[size] = middle;
                ys[size++] = rising ? extent.highest() : extent.lowest();
                // Up in one column and down in the next: no stroke across the band.
                rising = !rising;
            }
        }
        return cut(xs, ys, size);
    }

    private static Line cut(double[] xs, double[] ys, int size) {
        return new Line(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
    }
}
