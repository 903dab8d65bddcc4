package dev.layerlab.data.digits;

import java.util.Arrays;

/** The path of the pen between touching and leaving the paper, as many close points. */
final class Trace {
    double[] x = new double[64];
    double[] y = new double[64];
    int size;

    double length() {
        double sum = 0;
        for (int i = 1; i < size; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            sum += Math.sqrt(dx * dx + dy * dy);
        }
        return sum;
    }

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
    }
}
