package dev.layerlab.ui.canvas;

import javafx.geometry.Point2D;

/** One way to use the mouse on the canvas, from the press to the release. */
interface Gesture {
    /**
     * Where the pointer is.
     *
     * @param onCanvas in canvas units
     * @param onScreen in the view
     * @param free whether snapping is off
     */
    record Pointer(Point2D onCanvas, Point2D onScreen, boolean free) {}

    /** The pointer moved with the button down. */
    void drag(Pointer pointer);

    /** The button was let go after a drag. */
    void release(Pointer pointer);

    /** The button was let go without a drag. */
    default void click() {}

    /** The gesture was given up: everything is as before. */
    void cancel();
}
