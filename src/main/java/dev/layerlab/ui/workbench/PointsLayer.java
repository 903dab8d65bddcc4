package dev.layerlab.ui.inspect;

import dev.layerlab.data.Examples;
import dev.layerlab.data.PointSet;
import dev.layerlab.ui.workbench.ClassColors;
import dev.layerlab.ui.workbench.Plane;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * The points over the surface. Classes differ by colour and by shape; points for training are filled, those for
 * validation and test are hollow.
 */
final class PointsLayer extends Canvas {
    private static final double RADIUS = 3.2;
    private static final Color RIM = Color.WHITE;

    void show(Examples examples, Plane plane, double side) {
        setWidth(side);
        setHeight(side);
        GraphicsContext pen = getGraphicsContext2D();
        pen.clearRect(0, 0, side, side);
        PointSet points = (PointSet) examples.dataset();
        pen.setLineWidth(1);
        for (int index : examples.split().train()) {
            mark(pen, points, index, plane, side, true);
        }
        for (int index : examples.split().validation()) {
            mark(pen, points, index, plane, side, false);
        }
        for (int index : examples.split().test()) {
            mark(pen, points, index, plane, side, false);
        }
    }

    private static void mark(
            GraphicsContext pen, PointSet points, int index, Plane plane, double side, boolean filled) {
        double x = (points.coordinates()[2 * index] / plane.reach() + 1) / 2 * side;
        double y = (1 - points.coordinates()[2 * index + 1] / plane.reach()) / 2 * side;
        mark(pen, points.label(index), x, y, filled);
    }

    /** One point of a class with its middle here. */
    static void mark(GraphicsContext pen, int label, double x, double y, boolean filled) {
        Color color = color(label);
        pen.setFill(filled ? color : RIM);
        pen.setStroke(filled ? RIM : color);
        pen.setLineWidth(filled ? 0.8 : 1.5);
        double r = filled ? RADIUS : RADIUS - 0.4;
        switch (label % 4) {
            case 0 -> {
                pen.fillOval(x - r, y - r, 2 * r, 2 * r);
                pen.strokeOval(x - r, y - r, 2 * r, 2 * r);
            }
            case 1 ->
                polygon(pen, new double[] {x - r, x + r, x + r, x - r}, new double[] {y - r, y - r, y + r, y + r});
            case 2 ->
                polygon(pen, new double[] {x, x + 1.2 * r, x - 1.2 * r}, new double[] {y - 1.2 * r, y + r, y + r});
            default ->
                polygon(pen, new double[] {x, x + 1.3 * r, x, x - 1.3 * r}, new double[] {y - 1.3 * r, y, y + 1.3 * r, y
                });
        }
    }

    private static void polygon(GraphicsContext pen, double[] xs, double[] ys) {
        pen.fillPolygon(xs, ys, xs.length);
        pen.strokePolygon(xs, ys, xs.length);
    }

    private static Color color(int label) {
        int argb = ClassColors.argb(label);
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
