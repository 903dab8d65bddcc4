package dev.layerlab.data.digits;

import java.util.Arrays;

/** The path of the pen between touching and leaving the paper, as many close points. */
final class Trace {
    double[] x = new double[64];
    double[] y = new double[64];
    int size;

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
    }
}
