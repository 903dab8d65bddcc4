package dev.layerlab.ui.predict;

import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;

/** A small picture whose every pixel is a clean square. */
final class CrispPicture extends Region {
    private static final double SIDE = 84;

    private final Canvas canvas = new Canvas();
    private Optional<Image> picture = Optional.empty();

    CrispPicture() {
        getStyleClass().add("crisp-picture");
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().setAll(canvas);
    }

    /** Shows a grey or colour picture; empty for anything else. */
    void show(Optional<Tensor> example) {
        showImage(example.filter(tensor -> tensor.shape() instanceof Shape.Image)
                .map(tensor -> Pixels.image(tensor, (Shape.Image) tensor.shape())));
    }

    void showImage(Optional<Image> shown) {
        picture = shown;
        paint();
    }

    private void paint() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        picture.ifPresent(image -> {
            graphics.setImageSmoothing(false);
            double factor = Math.min(canvas.getWidth() / image.getWidth(), canvas.getHeight() / image.getHeight());
            double width = image.getWidth() * factor;
            double height = image.getHeight() * factor;
            graphics.drawImage(
                    image, (canvas.getWidth() - width) / 2, (canvas.getHeight() - height) / 2, width, height);
        });
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return SIDE;
    }
}
