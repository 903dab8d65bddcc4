package dev.layerlab.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/** The line of a wire, in canvas units. */
sealed interface WireRoute {
    /** The line as straight pieces, close enough for finding what is under the pointer. */
    List<Point2D> outline();

    /** A curve that leaves and arrives level. */
    record Curve(Point2D from, Point2D to) implements WireRoute {
        private static final int PIECES = 16;

        /** How far the handles of the curve reach out. */
        double reach() {
            return Math.max(16, Math.abs(to.getX() - from.getX()) / 2);
        }

        @Override
        public List<Point2D> outline() {
            List<Point2D> points = new ArrayList<>();
            for (int i = 0; i <= PIECES; i++) {
                points.add(at((double) i / PIECES));
            }
            return points;
        }

        private Point2D at(double t) {
            double s = 1 - t;
            double x = s * s * s * from.getX()
                    + 3 * s * s * t * (from.getX() + reach())
                    + 3 * s * t * t * (to.getX() - reach())
                    + t * t * t * to.getX();
            double y = (s * s * s + 3 * s * s * t) * from.getY() + (3 * s * t * t + t * t * t) * to.getY();
            return new Point2D(x, y);
        }
    }

    /** Level and upright pieces with rounded corners. */
    record Angled(List<Point2D> corners) implements WireRoute {
        public Angled {
            corners = List.copyOf(corners);
        }

        @Override
        public List<Point2D> outline() {
            return corners;
        }
    }

    default double distanceTo(Point2D point) {
        List<Point2D> points = outline();
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), point));
        }
        return nearest;
    }

    private static double distance(Point2D from, Point2D to, Point2D point) {
        Point2D along = to.subtract(from);
        double length = along.dotProduct(along);
        double share = length == 0 ? 0 : Math.clamp(point.subtract(from).dotProduct(along) / length, 0, 1);
        return from.add(along.multiply(share)).distance(point);
    }
}
