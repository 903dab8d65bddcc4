package dev.layerlab.ui.dataset;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** A drawing surface that is always as large as its place. */
abstract class FittedCanvas extends Region {
    private final Canvas canvas = new Canvas();

    FittedCanvas() {
        getChildren().add(canvas);
        setMinSize(60, 60);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Draws everything anew; called when the size has changed. */
    abstract void redraw();

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            redraw();
        }
    }
}
