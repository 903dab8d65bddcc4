package dev.layerlab.ui.dataset;

import dev.layerlab.data.PointSet;
import dev.layerlab.ui.workbench.ClassColors;
import dev.layerlab.ui.workbench.PointMark;
import java.util.OptionalInt;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;

/** The plane with its points: class by colour and shape, part of the split by filling. */
final class PlaneView extends FittedCanvas {
    private static final double RADIUS = 3.4;
    private static final double MARGIN = 8;
    private static final double NEAR = 12;
    private static final double FAINT = 0.35;

    private final DataViewModel data;

    PlaneView(DataViewModel data) {
        this.data = data;
        getStyleClass().add("data-plane");
        setId("data-plane");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> pick(event.getX(), event.getY()));
        data.exampleProperty().addListener((property, before, now) -> redraw());
    }

    @Override
    void redraw() {
        GraphicsContext pen = canvas().getGraphicsContext2D();
        pen.clearRect(0, 0, canvas().getWidth(), canvas().getHeight());
        if (data.look().isEmpty() || !(data.look().get().dataset() instanceof PointSet points)) {
            return;
        }
        PlaneFrame frame = frame(points);
        axes(pen, frame);
        DataLook look = data.look().get();
        OptionalInt chosen = data.chosenProperty().get();
        for (int i = 0; i < points.size(); i++) {
            pen.setGlobalAlpha(chosen.isEmpty() || chosen.getAsInt() == points.label(i) ? 1 : FAINT);
            mark(pen, points.label(i), look.parts()[i], frame.x(points, i), frame.y(points, i));
        }
        pen.setGlobalAlpha(1);
        data.exampleProperty().get().ifPresent(index -> ring(pen, frame.x(points, index), frame.y(points, index)));
    }

    private PlaneFrame frame(PointSet points) {
        return PlaneFrame.around(points, canvas().getWidth(), canvas().getHeight(), MARGIN);
    }

    private void axes(GraphicsContext pen, PlaneFrame frame) {
        pen.setStroke(Color.GRAY);
        pen.setGlobalAlpha(FAINT);
        pen.setLineWidth(1);
        double x = Math.floor(frame.acrossOf(0)) + 0.5;
        double y = Math.floor(frame.downOf(0)) + 0.5;
        pen.strokeLine(0, y, canvas().getWidth(), y);
        pen.strokeLine(x, 0, x, canvas().getHeight());
        pen.setGlobalAlpha(1);
    }

    private static void mark(GraphicsContext pen, int label, DataLook.Part part, double x, double y) {
        PointMark mark = PointMark.of(label);
        pen.setFill(ClassColors.color(label));
        pen.setStroke(ClassColors.color(label));
        pen.setLineWidth(1.3);
        switch (part) {
            case TRAINING -> mark.fill(pen, x, y, RADIUS);
            case VALIDATION -> mark.stroke(pen, x, y, RADIUS + 0.4);
            case TEST -> {
                mark.stroke(pen, x, y, RADIUS + 0.8);
                pen.fillOval(x - 1.2, y - 1.2, 2.4, 2.4);
            }
        }
    }

    private static void ring(GraphicsContext pen, double x, double y) {
        pen.setStroke(Color.GRAY);
        pen.setLineWidth(2);
        pen.strokeOval(x - 2.2 * RADIUS, y - 2.2 * RADIUS, 4.4 * RADIUS, 4.4 * RADIUS);
    }

    private void pick(double x, double y) {
        if (data.look().isPresent() && data.look().get().dataset() instanceof PointSet points) {
            OptionalInt nearest = frame(points).nearest(points, x, y, NEAR);
            nearest.ifPresent(data::pick);
        }
    }
}
