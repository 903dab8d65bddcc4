package dev.layerlab.ui.workbench;

import javafx.scene.canvas.GraphicsContext;

/** The shape by which the points of a class are told apart without their colour. */
public enum PointMark {
    CIRCLE(24),
    TRIANGLE(3),
    SQUARE(4),
    DIAMOND(4),
    HEXAGON(6);

    private static final double SAME_SIZE = 1.2;

    private final double[] across;
    private final double[] down;

    PointMark(int corners) {
        across = new double[corners];
        down = new double[corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + turn(corners)) / corners;
            double reach = corners < 5 ? SAME_SIZE : 1;
            across[i] = reach * Math.sin(angle);
            down[i] = -reach * Math.cos(angle);
        }
    }

    /** The mark of a class; classes of one colour differ by it. */
    public static PointMark of(int label) {
        return values()[(label + label / ClassColors.distinct()) % values().length];
    }

    public void fill(GraphicsContext pen, double x, double y, double radius) {
        pen.fillPolygon(moved(across, x, radius), moved(down, y, radius), across.length);
    }

    public void stroke(GraphicsContext pen, double x, double y, double radius) {
        pen.strokePolygon(moved(across, x, radius), moved(down, y, radius), across.length);
    }

    private double turn(int corners) {
        return corners == 4 && ordinal() == 2 ? 0.5 : 0;
    }

    private static double[] moved(double[] corners, double middle, double radius) {
        double[] moved = new double[corners.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = middle + radius * corners[i];
        }
        return moved;
    }
}
