package dev.layerlab.ui.dataset;

import dev.layerlab.data.PointSet;
import java.util.OptionalInt;

/** How places in the plane become places on the screen: the same scale both ways, y upwards. */
record PlaneFrame(double middleX, double middleY, double scale) {

    /** Shows -1 to 1, or more where points lie outside. */
    static PlaneFrame around(PointSet points, double width, double height, double margin) {
        double reach = 1;
        for (float coordinate : points.coordinates()) {
            reach = Math.max(reach, Math.abs(coordinate));
        }
        double scale = Math.max(1, Math.min(width, height) / 2 - margin) / reach;
        return new PlaneFrame(width / 2, height / 2, scale);
    }

    double acrossOf(double x) {
        return middleX + scale * x;
    }

    double downOf(double y) {
        return middleY - scale * y;
    }

    double x(PointSet points, int index) {
        return acrossOf(points.coordinates()[2 * index]);
    }

    double y(PointSet points, int index) {
        return downOf(points.coordinates()[2 * index + 1]);
    }

    /** The point nearest to a place on the screen, if one is no further away than {@code most}. */
    OptionalInt nearest(PointSet points, double across, double down, double most) {
        int best = -1;
        double least = most;
        for (int i = 0; i < points.size(); i++) {
            double distance = Math.hypot(x(points, i) - across, y(points, i) - down);
            if (distance <= least) {
                least = distance;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
