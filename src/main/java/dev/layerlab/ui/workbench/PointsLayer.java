package dev.layerlab.ui.workbench;

import dev.layerlab.data.Examples;
import dev.layerlab.data.PointSet;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * The points over the surface. Classes differ by colour and by shape; points for training are filled, those for
 * validation and test are hollow.
 */
public final class PointsLayer extends Canvas {
    private static final double RADIUS = 3.2;
    private static final Color RIM = Color.WHITE;

    /** All points. */
    public void show(Examples examples, Plane plane, double side) {
        showTraining(examples, plane, side);
        PointSet points = (PointSet) examples.dataset();
        mark(points, examples.split().validation(), plane, false);
        mark(points, examples.split().test(), plane, false);
    }

    /** The points the network learns from. */
    public void showTraining(Examples examples, Plane plane, double side) {
        setWidth(side);
        setHeight(side);
        getGraphicsContext2D().clearRect(0, 0, side, side);
        mark((PointSet) examples.dataset(), examples.split().train(), plane, true);
    }

    private void mark(PointSet points, int[] indices, Plane plane, boolean filled) {
        for (int index : indices) {
            double x = (points.coordinates()[2 * index] / plane.reach() + 1) / 2 * getWidth();
            double y = (1 - points.coordinates()[2 * index + 1] / plane.reach()) / 2 * getHeight();
            mark(getGraphicsContext2D(), points.label(index), x, y, filled);
        }
    }

    /** One point of a class with its middle here. */
    public static void mark(GraphicsContext pen, int label, double x, double y, boolean filled) {
        Color color = ClassColors.color(label);
        pen.setFill(filled ? color : RIM);
        pen.setStroke(filled ? RIM : color);
        pen.setLineWidth(filled ? 0.8 : 1.5);
        double radius = filled ? RADIUS : RADIUS - 0.4;
        PointMark.of(label).fill(pen, x, y, radius);
        PointMark.of(label).stroke(pen, x, y, radius);
    }
}
