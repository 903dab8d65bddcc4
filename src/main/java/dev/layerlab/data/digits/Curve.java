package dev.layerlab.data.digits;

/** Centripetal Catmull-Rom curves (Catmull and Rom 1974; knots after Yuksel, Schaefer and Keyser 2011): smooth, no cusps. */
final class Curve {
    private static final double SPACING = 0.035;

    private Curve() {}

    /** Appends the curve through the points {@code first} to {@code last}; {@code first} itself is there already. */
    static void through(double[] x, double[] y, int first, int last, Trace target) {
        for (int i = first; i < last; i++) {
            double next = knot(x, y, i, i + 1);
            double before = i > first ? knot(x, y, i - 1, i) : 0;
            double after = i + 1 < last ? knot(x, y, i + 1, i + 2) : 0;
            double fromX = before > 0 ? slope(x, i - 1, before, next) * next : x[i + 1] - x[i];
            double fromY = before > 0 ? slope(y, i - 1, before, next) * next : y[i + 1] - y[i];
            double toX = after > 0 ? slope(x, i, next, after) * next : x[i + 1] - x[i];
            double toY = after > 0 ? slope(y, i, next, after) * next : y[i + 1] - y[i];
            // At an open end the curve leaves or arrives as a parabola instead of straight.
            if (before == 0 && after > 0) {
                fromX = 1.5 * (x[i + 1] - x[i]) - 0.5 * toX;
                fromY = 1.5 * (y[i + 1] - y[i]) - 0.5 * toY;
            } else if (after == 0 && before > 0) {
                toX = 1.5 * (x[i + 1] - x[i]) - 0.5 * fromX;
                toY = 1.5 * (y[i + 1] - y[i]) - 0.5 * fromY;
            }
            int steps = Math.max(2, (int) (next * next / SPACING));
            for (int s = 1; s <= steps; s++) {
                double t = (double) s / steps;
                target.add(hermite(x[i], x[i + 1], fromX, toX, t), hermite(y[i], y[i + 1], fromY, toY, t));
            }
        }
    }

    private static double knot(double[] x, double[] y, int a, int b) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        return Math.sqrt(Math.sqrt(dx * dx + dy * dy) + 1e-9);
    }

    /** How fast the curve moves at point {@code i + 1}, whose neighbours are two knot distances away. */
    private static double slope(double[] p, int i, double before, double after) {
        return (p[i + 1] - p[i]) / before - (p[i + 2] - p[i]) / (before + after) + (p[i + 2] - p[i + 1]) / after;
    }

    private static double hermite(double from, double to, double leaving, double arriving, double t) {
        double u = 1 - t;
        return u * u * ((1 + 2 * t) * from + t * leaving) + t * t * ((3 - 2 * t) * to - u * arriving);
    }
}
