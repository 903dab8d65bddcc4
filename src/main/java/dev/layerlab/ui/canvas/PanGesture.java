package dev.layerlab.ui.canvas;

import javafx.geometry.Point2D;

/** Pulls the canvas along with the pointer. */
final class PanGesture implements Gesture {
    private final CanvasSurface surface;
    private final Point2D start;
    private final View before;
    private final Runnable onClick;

    /** @param onClick what a press without a drag means */
    PanGesture(CanvasSurface surface, Pointer start, Runnable onClick) {
        this.surface = surface;
        this.start = start.onScreen();
        this.before = surface.view();
        this.onClick = onClick;
    }

    @Override
    public void drag(Pointer pointer) {
        Point2D way = pointer.onScreen().subtract(start);
        surface.look(before.panned(way.getX(), way.getY()));
    }

    @Override
    public void release(Pointer pointer) {
        drag(pointer);
    }

    @Override
    public void click() {
        onClick.run();
    }

    @Override
    public void cancel() {
        surface.look(before);
    }
}
