package dev.layerlab.ui.predict;

import java.util.ArrayList;
import java.util.List;

/**
 * The line through the spots of a stroke without corners: quadratic curves from middle to middle of neighbouring
 * spots, bent towards the spot between them, with straight ends.
 */
final class SmoothLine {
    /** Straight pieces are no longer than this, in pad units, so that a curve looks like one. */
    private static final double PIECE = 6;

    private SmoothLine() {}

    /** Corners of the line, near enough to one another to be joined by straight pieces. */
    static List<Spot> through(List<Spot> spots) {
        List<Spot> line = new ArrayList<>();
        line.add(spots.getFirst());
        for (int i = 1; i < spots.size() - 1; i++) {
            Spot from = i == 1 ? spots.getFirst() : spots.get(i - 1).middle(spots.get(i));
            bend(line, from, spots.get(i), spots.get(i).middle(spots.get(i + 1)));
        }
        if (spots.size() > 1) {
            line.add(spots.getLast());
        }
        return line;
    }

    private static void bend(List<Spot> line, Spot from, Spot towards, Spot to) {
        double length = distance(from, towards) + distance(towards, to);
        int pieces = Math.clamp((int) Math.ceil(length / PIECE), 2, 32);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            line.add(
                    new Spot(a * from.x() + b * towards.x() + c * to.x(), a * from.y() + b * towards.y() + c * to.y()));
        }
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
