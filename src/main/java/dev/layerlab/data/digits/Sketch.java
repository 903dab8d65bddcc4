package dev.layerlab.data.digits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the points a style names and joins them to smooth traces. x grows to the right and y downwards; a digit is
 * about 1 high.
 */
final class Sketch {
    private final Dice dice;
    private final double jitter;
    private final List<Trace> traces = new ArrayList<>();
    private double[] x = new double[32];
    private double[] y = new double[32];
    private boolean[] corner = new boolean[32];
    private int size;
    private double opening = Double.MAX_VALUE;

    /** @param jitter how far, on average, each named point is missed */
    Sketch(Dice dice, double jitter) {
        this.dice = dice;
        this.jitter = jitter;
    }

    /** Passes smoothly near a point. */
    Sketch to(double px, double py) {
        return add(dice.around(px, jitter), dice.around(py, jitter), false);
    }

    /** Turns sharply near a point. */
    Sketch corner(double px, double py) {
        return add(dice.around(px, jitter), dice.around(py, jitter), true);
    }

    /**
     * Follows an ellipse. Angles are degrees, 0 is right and 90 down, so a negative sweep runs counter-clockwise.
     *
     * @param square above 0 swells the ellipse's shoulders, below 0 makes it pointed
     * @param growth the radius at the end against that at the start
     */
    Sketch arc(double cx, double cy, double rx, double ry, double from, double sweep, double square, double growth) {
        int steps = Math.max(2, (int) StrictMath.ceil(Math.abs(sweep) / 40));
        for (int i = 0; i <= steps; i++) {
            double angle = StrictMath.toRadians(from + sweep * i / steps);
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            double r = (1 + square * 4 * cos * cos * sin * sin) * (1 + (growth - 1) * i / steps);
            to(cx + rx * r * cos, cy + ry * r * sin);
        }
        return this;
    }

    /** Names the width of a gap or loop that a thick pen must not close, or the digit would turn into another. */
    Sketch keepOpen(double gap) {
        opening = Math.min(opening, gap);
        return this;
    }

    double opening() {
        return opening;
    }

    /** Takes the pen off the paper; the next point starts another trace. */
    Sketch lift() {
        if (size > 1) {
            Trace trace = new Trace();
            trace.add(x[0], y[0]);
            int from = 0;
            for (int i = 1; i < size; i++) {
                if (corner[i] || i == size - 1) {
                    Curve.through(x, y, from, i, trace);
                    from = i;
                }
            }
            traces.add(trace);
        }
        size = 0;
        return this;
    }

    List<Trace> traces() {
        lift();
        return traces;
    }

    private Sketch add(double px, double py, boolean sharp) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
            corner = Arrays.copyOf(corner, 2 * size);
        }
        x[size] = px;
        y[size] = py;
        corner[size++] = sharp;
        return this;
    }
}
