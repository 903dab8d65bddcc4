package dev.layerlab.engine.plan;

/**
 * A square window that slides over a picture.
 *
 * @param size its side
 * @param stride places from one stop to the next
 * @param top rows of zeros before the first row of the picture
 * @param left columns of zeros before its first column
 */
public record Window(int size, int stride, int top, int left) {
    /** Side of the picture with its border, as far as windows that make {@code stops} stops reach, or further. */
    int bordered(int side, int before, int stops) {
        return Math.max(side + before, (stops - 1) * stride + size);
    }
}
