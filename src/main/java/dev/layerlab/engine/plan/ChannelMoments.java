package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Moments;

/**
 * Mean and variance of each channel over a batch. Every slice measures its own, in two passes: sums of differences to a
 * number nearby lose nothing to rounding. They are put together in the order of the slices (Chan, Golub and LeVeque,
 * 1979).
 */
final class ChannelMoments {
    private final Value value;
    private float[][] centers = new float[0][];
    private double[][] sums = new double[0][];
    private double[][] squares = new double[0][];

    ChannelMoments(Value value) {
        this.value = value;
    }

    void make(Sizes sizes) {
        centers = new float[sizes.slices()][value.stride()];
        sums = new double[sizes.slices()][value.stride()];
        squares = new double[sizes.slices()][value.stride()];
    }

    void measure(Slice slice) {
        int at = value.at(slice);
        int rows = rows(slice);
        float[] center = centers[slice.index()];
        double[] sum = sums[slice.index()];
        Moments.sum(value.numbers(), at, rows, value.stride(), sum);
        for (int c = 0; c < center.length; c++) {
            center[c] = (float) (sum[c] / rows);
        }
        Moments.deviations(value.numbers(), at, rows, value.stride(), center, sum, squares[slice.index()]);
    }

    private int rows(Slice slice) {
        return slice.count() * value.places();
    }

    /** Writes the mean and the variance (divided by the number of rows, not one less) of each channel. */
    void combine(Slices slices, double[] mean, double[] variance) {
        for (int c = 0; c < value.stride(); c++) {
            double rows = 0;
            double middle = 0;
            double deviations = 0;
            for (int i = 0; i < slices.count(); i++) {
                int more = rows(slices.slice(i, 0));
                double distance = centers[i][c] + sums[i][c] / more - middle;
                deviations += Math.max(0, squares[i][c] - sums[i][c] * sums[i][c] / more)
                        + distance * distance * rows * more / (rows + more);
                rows += more;
                middle += distance * more / rows;
            }
            mean[c] = middle;
            variance[c] = deviations / rows;
        }
    }
}
