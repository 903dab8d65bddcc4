package dev.layerlab.data.digits;

/** What leaves the ink: its thickness, how it answers to pressure and direction, and where it fails. */
final class Pen {
    private double radius;
    private final double pressure;
    private final double cycles;
    private final double phase;
    private final double taperIn;
    private final double taperOut;
    private final double flatness;
    private final double nibX;
    private final double nibY;
    private final double roughness;
    private final double gapRate;

    Pen(Dice dice) {
        radius = 0.5 * thickness(dice) / 20;
        pressure = dice.between(0, 0.3);
        cycles = dice.between(1, 6);
        phase = dice.between(0, 6.28);
        taperIn = dice.chance(0.3) ? dice.between(0.3, 0.9) : 1;
        taperOut = dice.chance(0.4) ? dice.between(0.2, 0.9) : 1;
        flatness = dice.chance(0.3) ? dice.between(0.1, 0.55) : 0;
        double angle = dice.between(0, 3.14);
        nibX = StrictMath.cos(angle);
        nibY = StrictMath.sin(angle);
        roughness = dice.chance(0.5) ? dice.between(0, 0.15) : 0;
        gapRate = dice.chance(0.06) ? 0.04 : 0;
    }

    /** In pixels of a digit 20 pixels high: ballpoint, common pen or felt pen. */
    private static double thickness(Dice dice) {
        double kind = dice.between(0, 1);
        if (kind < 0.08) {
            return dice.between(0.6, 1.6);
        }
        return kind < 0.84 ? dice.between(1.6, 4.2) : dice.between(4.2, 7.0);
    }

    /**
     * Keeps the loops open: nobody writes so that the ink fills the digit.
     *
     * @param length of all traces; {@code width} and {@code height} of what they enclose, a digit being about 1 high
     * @param most the part of the digit's rectangle the ink may cover
     */
    void thinFor(double length, double width, double height, double most) {
        while (length * 2 * radius > most * (width + 2 * radius) * (height + 2 * radius)) {
            radius *= 0.95;
        }
    }

    /** Stays thin enough for a gap of this width, a digit being about 1 high. */
    void thinFor(double gap) {
        radius = Math.min(radius, gap / 2);
    }

    double radius() {
        return radius;
    }

    /** Inks a trace whose points are already in pixels, {@code scale} of them for the height of a digit. */
    void draw(Trace trace, double scale, Canvas canvas, Dice dice) {
        double before = radiusAt(trace, 0, scale, dice);
        if (trace.size == 1) {
            canvas.line(trace.x[0], trace.y[0], before, trace.x[0], trace.y[0], before);
        }
        int gap = 0;
        for (int i = 1; i < trace.size; i++) {
            double after = radiusAt(trace, i, scale, dice);
            if (gap == 0 && gapRate > 0 && dice.chance(gapRate)) {
                gap = 1 + dice.below(3);
            }
            if (gap > 0) {
                gap--;
            } else {
                canvas.line(trace.x[i - 1], trace.y[i - 1], before, trace.x[i], trace.y[i], after);
            }
            before = after;
        }
    }

    private double radiusAt(Trace trace, int i, double scale, Dice dice) {
        double along = trace.size == 1 ? 0.5 : (double) i / (trace.size - 1);
        double r = radius * scale * (1 + pressure * StrictMath.sin(phase + cycles * along));
        r *= Math.min(1, taperIn + along * 5) * Math.min(1, taperOut + (1 - along) * 4);
        if (flatness > 0 && i > 0) {
            double dx = trace.x[i] - trace.x[i - 1];
            double dy = trace.y[i] - trace.y[i - 1];
            double length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
            r *= 1 - flatness * Math.abs(dx * nibX + dy * nibY) / length;
        }
        return roughness > 0 ? r * (1 + dice.around(0, roughness)) : r;
    }
}
