package dev.layerlab.ui.canvas;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Faint lines that move and zoom with the canvas. */
final class GridLayer extends Pane {
    private static final double STEP = 4 * Boxes.GRID;
    private static final double NARROWEST = 28;

    private int used;

    GridLayer() {
        getStyleClass().add("canvas-grid");
        setMouseTransparent(true);
    }

    void show(View view, double width, double height) {
        used = 0;
        double step = STEP * view.scale();
        while (step < NARROWEST) {
            step *= 2;
        }
        for (double x = first(view.left(), step); x < width; x += step) {
            line(x, 0, 1, height);
        }
        for (double y = first(view.top(), step); y < height; y += step) {
            line(0, y, width, 1);
        }
        for (Node spare : getChildren().subList(used, getChildren().size())) {
            spare.setVisible(false);
        }
    }

    private static double first(double origin, double step) {
        return origin - Math.floor(origin / step) * step;
    }

    private void line(double x, double y, double width, double height) {
        if (used == getChildren().size()) {
            Rectangle line = new Rectangle();
            line.setSmooth(false);
            getChildren().add(line);
        }
        Rectangle line = (Rectangle) getChildren().get(used++);
        line.setX(Math.round(x));
        line.setY(Math.round(y));
        line.setWidth(width);
        line.setHeight(height);
        line.setVisible(true);
    }
}
