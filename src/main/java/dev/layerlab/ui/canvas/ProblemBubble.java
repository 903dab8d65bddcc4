package dev.layerlab.ui.canvas;

import dev.layerlab.network.Cure;
import dev.layerlab.network.Node;
import dev.layerlab.network.Problem;
import dev.layerlab.text.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says beside a box what is wrong with it and offers the cures. */
final class ProblemBubble extends VBox {
    private static final double WIDTH = 270;
    private static final double GAP = 10;

    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final Texts texts;
    private final Label sentence = new Label();
    private final FlowPane cures = new FlowPane();
    private Problem shown;

    ProblemBubble(CanvasSurface surface, CanvasViewModel canvas, Texts texts) {
        this.surface = surface;
        this.canvas = canvas;
        this.texts = texts;
        getStyleClass().add("problem-bubble");
        setId("problem-bubble");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        cures.getStyleClass().add("problem-cures");
        cures.setPrefWrapLength(WIDTH - 20);
        getChildren().addAll(sentence, cures);
        setPrefWidth(WIDTH);
        setManaged(false);
        // What happens on the bubble is nothing that happens on the canvas beneath it.
        addEventHandler(MouseEvent.ANY, Event::consume);
        addEventHandler(ScrollEvent.ANY, Event::consume);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    void show(Problem problem) {
        if (!problem.equals(shown)) {
            shown = problem;
            sentence.setText(texts.of(problem.sentence()));
            cures.getChildren()
                    .setAll(problem.cures().stream().map(this::button).toList());
            cures.setVisible(!problem.cures().isEmpty());
            cures.setManaged(!problem.cures().isEmpty());
        }
        setVisible(true);
        canvas.shown().node(problem.node()).ifPresent(this::standBeside);
    }

    private Button button(Cure cure) {
        Button button = new Button(texts.of(cure.label()));
        button.getStyleClass().addAll("small", "cure");
        if (cure.equals(shown.cures().getFirst())) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> {
            canvas.drawing().edit(cure.applyTo(canvas.drawing().network()));
            surface.requestFocus();
        });
        return button;
    }

    /** Takes the place round the box where it hides the fewest other boxes. */
    private void standBeside(Node node) {
        applyCss();
        resize(WIDTH, prefHeight(WIDTH));
        layout();
        Rectangle2D box = onScreen(Boxes.bounds(node));
        List<Rectangle2D> boxes = canvas.shown().nodes().stream()
                .map(Boxes::bounds)
                .map(this::onScreen)
                .toList();
        Rectangle2D best = List.of(
                        place(box.getMinX(), box.getMaxY() + GAP),
                        place(box.getMinX(), box.getMinY() - GAP - getHeight()),
                        place(box.getMaxX() - WIDTH, box.getMaxY() + GAP),
                        place(box.getMaxX() + GAP, box.getMinY()),
                        place(box.getMinX() - GAP - WIDTH, box.getMinY()))
                .stream()
                .map(place -> inView(place))
                .min(Comparator.comparing((Rectangle2D place) -> place.intersects(box))
                        .thenComparingDouble(place -> hidden(place, boxes)))
                .orElseThrow();
        relocate(Math.round(best.getMinX()), Math.round(best.getMinY()));
    }

    private Rectangle2D place(double x, double y) {
        return new Rectangle2D(x, y, WIDTH, getHeight());
    }

    private Rectangle2D inView(Rectangle2D place) {
        return place(
                Math.clamp(place.getMinX(), 4, Math.max(4, surface.getWidth() - WIDTH - 4)),
                Math.clamp(place.getMinY(), 4, Math.max(4, surface.getHeight() - getHeight() - 4)));
    }

    private Rectangle2D onScreen(Rectangle2D area) {
        Point2D first = surface.view().toScreen(area.getMinX(), area.getMinY());
        double scale = surface.view().scale();
        return new Rectangle2D(first.getX(), first.getY(), area.getWidth() * scale, area.getHeight() * scale);
    }

    private static double hidden(Rectangle2D place, List<Rectangle2D> boxes) {
        return boxes.stream()
                .filter(place::intersects)
                .mapToDouble(
                        box -> (Math.min(place.getMaxX(), box.getMaxX()) - Math.max(place.getMinX(), box.getMinX()))
                                * (Math.min(place.getMaxY(), box.getMaxY()) - Math.max(place.getMinY(), box.getMinY())))
                .sum();
    }
}
