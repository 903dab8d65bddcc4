package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Moves the selected boxes; the one under the pointer snaps and the others follow. */
final class MoveGesture implements Gesture {
    private static final double REACH = 7;

    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final Network before;
    private final Set<String> moving;
    private final Node grabbed;
    private final Point2D start;
    private final List<Rectangle2D> others;
    private final Runnable onClick;

    MoveGesture(CanvasSurface surface, CanvasViewModel canvas, Pointer start, String grabbed, Runnable onClick) {
        this.surface = surface;
        this.canvas = canvas;
        this.before = canvas.drawing().network();
        this.moving = canvas.drawing().selection();
        this.grabbed = before.node(grabbed).orElseThrow();
        this.start = start.onCanvas();
        this.others = Boxes.without(before, moving);
        this.onClick = onClick;
    }

    @Override
    public void drag(Pointer pointer) {
        Point2D way = pointer.onCanvas().subtract(start);
        Rectangle2D wished = Boxes.at(grabbed.x() + way.getX(), grabbed.y() + way.getY());
        Snapping.Snapped place = pointer.free()
                ? new Snapping.Snapped(wished.getMinX(), wished.getMinY(), List.of())
                : Snapping.snap(wished, others, REACH / surface.view().scale());
        surface.marks().guides(place.guides());
        canvas.preview(CanvasViewModel.moved(before, moving, place.x() - grabbed.x(), place.y() - grabbed.y()));
    }

    @Override
    public void release(Pointer pointer) {
        drag(pointer);
        surface.marks().clear();
        canvas.commit();
    }

    @Override
    public void click() {
        onClick.run();
    }

    @Override
    public void cancel() {
        surface.marks().clear();
        canvas.cancel();
    }
}
