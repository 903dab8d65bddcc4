package dev.layerlab.ui.charts;

/** A line through points, ready to draw: {@code xs[i]} steps, {@code ys[i]} its value. */
record Line(double[] xs, double[] ys) {
    static final Line EMPTY = new Line(new double[0], new double[0]);

    int size() {
        return xs.length;
    }
}
