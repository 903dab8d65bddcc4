package dev.layerlab.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.javafx.FontIcon;

/** The live picture in a box, with hard pixel edges at every zoom; the layer's icon until there is one. */
final class PictureArea extends StackPane {
    private final Scale unzoom = new Scale();
    private final FontIcon icon = new FontIcon();
    private Canvas canvas;
    private Image image;
    private double zoom = 1;

    PictureArea() {
        getStyleClass().add("box-picture");
        setMinSize(0, 0);
        icon.getStyleClass().addAll("box-icon", "box-watermark");
        getChildren().add(icon);
    }

    /** @param shown null while there is nothing to see */
    void show(Image shown) {
        if (shown != image) {
            image = shown;
            redraw();
        }
    }

    void zoomTo(double scale) {
        boolean changed = scale != zoom;
        zoom = scale;
        if (changed && image != null) {
            redraw();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (image != null) {
            redraw();
        }
    }

    private void redraw() {
        if (image == null) {
            getChildren().setAll(icon);
            canvas = null;
            return;
        }
        if (canvas == null) {
            canvas = new Canvas();
            canvas.setManaged(false);
            canvas.getTransforms().add(unzoom);
            getChildren().setAll(canvas);
        }
        resizeCanvas();
        paint();
    }

    /** The canvas has one pixel for each screen pixel, so nothing is blurred when the box is zoomed. */
    private void resizeCanvas() {
        double width = Math.ceil(getWidth() * zoom);
        double height = Math.ceil(getHeight() * zoom);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        unzoom.setX(1 / zoom);
        unzoom.setY(1 / zoom);
    }

    private void paint() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double scale = Math.min(canvas.getWidth() / image.getWidth(), canvas.getHeight() / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        graphics.setImageSmoothing(scale < 1);
        graphics.drawImage(
                image,
                Math.round((canvas.getWidth() - width) / 2),
                Math.round((canvas.getHeight() - height) / 2),
                width,
                height);
    }
}
