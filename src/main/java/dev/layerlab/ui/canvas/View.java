package dev.layerlab.ui.canvas;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Which part of the canvas is seen: a point of the canvas appears at {@code x * scale + left}.
 *
 * @param scale screen units for one canvas unit
 * @param left where the canvas' zero is on the screen
 */
record View(double scale, double left, double top) {
    static final View START = new View(1, 40, 40);

    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 4;

    Point2D toCanvas(double screenX, double screenY) {
        return new Point2D((screenX - left) / scale, (screenY - top) / scale);
    }

    Point2D toScreen(double x, double y) {
        return new Point2D(x * scale + left, y * scale + top);
    }

    View panned(double right, double down) {
        return new View(scale, left + right, top + down);
    }

    /** Larger or smaller, with the canvas' point under this screen point kept there. */
    View zoomedAt(double screenX, double screenY, double factor) {
        double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
        double real = next / scale;
        return new View(next, screenX - (screenX - left) * real, screenY - (screenY - top) * real);
    }

    /**
     * All of the area in the middle of a view of this size, not larger than {@code most}.
     *
     * @param above room that is kept free at the top
     */
    static View fitting(Rectangle2D area, double width, double whole, double above, double margin, double most) {
        double height = whole - above;
        double scale = Math.min((width - 2 * margin) / area.getWidth(), (height - 2 * margin) / area.getHeight());
        double bounded = Math.clamp(scale, SMALLEST, most);
        return new View(
                bounded,
                Math.round((width - area.getWidth() * bounded) / 2 - area.getMinX() * bounded),
                Math.round(above + (height - area.getHeight() * bounded) / 2 - area.getMinY() * bounded));
    }
}
