package dev.layerlab.ui.canvas;

import dev.layerlab.network.Node;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Selects all boxes that a frame touches. */
final class MarqueeGesture implements Gesture {
    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final Point2D start;
    private final Set<String> before;
    private final boolean adds;

    /** @param adds whether what is selected stays so */
    MarqueeGesture(CanvasSurface surface, CanvasViewModel canvas, Pointer start, boolean adds) {
        this.surface = surface;
        this.canvas = canvas;
        this.start = start.onCanvas();
        this.before = canvas.drawing().selection();
        this.adds = adds;
    }

    @Override
    public void drag(Pointer pointer) {
        Point2D now = pointer.onCanvas();
        Rectangle2D frame = new Rectangle2D(
                Math.min(start.getX(), now.getX()),
                Math.min(start.getY(), now.getY()),
                Math.abs(now.getX() - start.getX()),
                Math.abs(now.getY() - start.getY()));
        surface.marks().frame(frame);
        Set<String> caught = new HashSet<>(adds ? before : Set.of());
        canvas.shown().nodes().stream()
                .filter(node -> Boxes.bounds(node).intersects(frame))
                .map(Node::id)
                .forEach(caught::add);
        canvas.select(caught);
    }

    @Override
    public void release(Pointer pointer) {
        drag(pointer);
        surface.marks().clear();
    }

    @Override
    public void click() {
        if (!adds) {
            canvas.select(Set.of());
        }
    }

    @Override
    public void cancel() {
        surface.marks().clear();
        canvas.select(before);
    }
}
