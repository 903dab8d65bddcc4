package dev.layerlab.ui.predict;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Plane;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** The plane that points come from; a click or a drag asks for a place, the arrow keys move it. */
final class PointPlane extends Region {
    private static final double KEY_STEP = 0.05;

    private final Line across = new Line();
    private final Line up = new Line();
    private final Circle point = new Circle(6);
    private final PlaneBackdrop backdrop;
    private final BiConsumer<Double, Double> chosen;
    private Plane plane = new Plane(1);
    private double x = Double.NaN;
    private double y = Double.NaN;

    /** @param chosen gets the place, y upwards */
    PointPlane(Texts texts, PlaneBackdrop backdrop, BiConsumer<Double, Double> chosen) {
        this.backdrop = backdrop;
        this.chosen = chosen;
        backdrop.setManaged(false);
        getStyleClass().add("point-plane");
        setAccessibleText(texts.of("predict.plane.accessible"));
        setFocusTraversable(true);
        across.getStyleClass().add("axis");
        up.getStyleClass().add("axis");
        point.getStyleClass().add("point");
        point.setVisible(false);
        for (var shape : new javafx.scene.shape.Shape[] {across, up, point}) {
            shape.setManaged(false);
            shape.setMouseTransparent(true);
        }
        getChildren().setAll(backdrop, across, up, point);
        setOnMousePressed(this::choose);
        setOnMouseDragged(this::choose);
        setOnKeyPressed(this::move);
    }

    /** The part of the plane that is shown; the point is taken away if it shows another. */
    void setPlane(Plane shown) {
        if (!shown.equals(plane)) {
            plane = shown;
            x = Double.NaN;
            place();
        }
    }

    private void choose(MouseEvent event) {
        requestFocus();
        double reach = plane.reach();
        set(event.getX() / getWidth() * 2 * reach - reach, reach - event.getY() / getHeight() * 2 * reach);
        event.consume();
    }

    private void move(KeyEvent event) {
        double right = switch (event.getCode()) {
            case LEFT -> -KEY_STEP;
            case RIGHT -> KEY_STEP;
            default -> 0;
        };
        double higher = switch (event.getCode()) {
            case DOWN -> -KEY_STEP;
            case UP -> KEY_STEP;
            default -> 0;
        };
        if (right != 0 || higher != 0) {
            set((Double.isNaN(x) ? 0 : x) + right, (Double.isNaN(y) ? 0 : y) + higher);
            event.consume();
        }
    }

    /** Hundredths are as fine as the screen can tell. */
    private void set(double wantedX, double wantedY) {
        double reach = plane.reach();
        x = Math.clamp(Math.rint(wantedX * 100) / 100, -reach, reach);
        y = Math.clamp(Math.rint(wantedY * 100) / 100, -reach, reach);
        place();
        chosen.accept(x, y);
    }

    private void place() {
        point.setVisible(!Double.isNaN(x));
        double reach = plane.reach();
        point.setCenterX((x + reach) / (2 * reach) * getWidth());
        point.setCenterY((reach - y) / (2 * reach) * getHeight());
    }

    @Override
    protected void layoutChildren() {
        backdrop.resizeRelocate(0, 0, getWidth(), getHeight());
        across.setEndX(getWidth());
        across.setStartY(getHeight() / 2);
        across.setEndY(getHeight() / 2);
        up.setStartX(getWidth() / 2);
        up.setEndX(getWidth() / 2);
        up.setEndY(getHeight());
        place();
    }
}
