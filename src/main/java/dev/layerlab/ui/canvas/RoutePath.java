package dev.layerlab.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Turns the line of a wire into what JavaFX draws. */
final class RoutePath {
    private static final double ROUNDING = 12;

    private RoutePath() {}

    static List<PathElement> elements(WireRoute route) {
        return switch (route) {
            case WireRoute.Curve curve -> curve(curve);
            case WireRoute.Angled(List<Point2D> corners) -> angled(corners);
        };
    }

    private static List<PathElement> curve(WireRoute.Curve curve) {
        Point2D from = curve.from();
        Point2D to = curve.to();
        return List.of(
                new MoveTo(from.getX(), from.getY()),
                new CubicCurveTo(
                        from.getX() + curve.reach(),
                        from.getY(),
                        to.getX() - curve.reach(),
                        to.getY(),
                        to.getX(),
                        to.getY()));
    }

    private static List<PathElement> angled(List<Point2D> corners) {
        List<PathElement> path = new ArrayList<>();
        path.add(new MoveTo(corners.getFirst().getX(), corners.getFirst().getY()));
        for (int i = 1; i < corners.size() - 1; i++) {
            Point2D corner = corners.get(i);
            Point2D before = towards(corner, corners.get(i - 1));
            Point2D after = towards(corner, corners.get(i + 1));
            path.add(new LineTo(before.getX(), before.getY()));
            path.add(new QuadCurveTo(corner.getX(), corner.getY(), after.getX(), after.getY()));
        }
        path.add(new LineTo(corners.getLast().getX(), corners.getLast().getY()));
        return path;
    }

    private static Point2D towards(Point2D corner, Point2D neighbour) {
        double length = corner.distance(neighbour);
        double part = length == 0 ? 0 : Math.min(ROUNDING, length / 2) / length;
        return corner.interpolate(neighbour, part);
    }
}
