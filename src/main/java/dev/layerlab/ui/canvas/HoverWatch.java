package dev.layerlab.ui.canvas;

import dev.layerlab.network.Problem;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Knows which box the pointer is over and shows the problem of that box, or else of the selected one. */
final class HoverWatch {
    private static final Duration GRACE = Duration.millis(350);

    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final ProblemBubble bubble;
    private final PauseTransition leaving = new PauseTransition(GRACE);
    private Optional<String> hovered = Optional.empty();
    private boolean paused;

    HoverWatch(CanvasSurface surface, CanvasViewModel canvas, ProblemBubble bubble) {
        this.surface = surface;
        this.canvas = canvas;
        this.bubble = bubble;
        leaving.setOnFinished(event -> forget());
        bubble.setOnMouseEntered(event -> leaving.stop());
        bubble.setOnMouseExited(event -> leaving.playFromStart());
        canvas.drawing().selectionProperty().addListener(now -> refresh());
        canvas.drawing().reportProperty().addListener(now -> refresh());
        canvas.shownProperty().addListener(now -> refresh());
        surface.viewProperty().addListener(now -> refresh());
    }

    void over(Hit hit) {
        Optional<String> box = hit.owner();
        surface.hover(box);
        if (box.isPresent()) {
            leaving.stop();
            if (!box.equals(hovered)) {
                hovered = box;
                refresh();
            }
        } else if (hovered.isPresent()) {
            leaving.play();
        }
    }

    void leave() {
        surface.hover(Optional.empty());
        if (hovered.isPresent()) {
            leaving.play();
        }
    }

    /** No bubble while a gesture lasts. */
    void pause() {
        paused = true;
        bubble.hide();
    }

    void resume() {
        paused = false;
        refresh();
    }

    private void forget() {
        hovered = Optional.empty();
        refresh();
    }

    private void refresh() {
        Optional<Problem> problem = paused || canvas.previewing() ? Optional.empty() : wanted();
        problem.ifPresentOrElse(bubble::show, bubble::hide);
    }

    private Optional<Problem> wanted() {
        Set<String> selection = canvas.drawing().selection();
        Optional<String> selected =
                selection.size() == 1 ? Optional.of(selection.iterator().next()) : Optional.empty();
        return hovered.flatMap(canvas.drawing().report()::problemOf)
                .or(() -> selected.flatMap(canvas.drawing().report()::problemOf));
    }
}
