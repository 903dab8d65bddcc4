package dev.layerlab.ui.workbench;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Cells as an image of one pixel a cell, kept and refilled while the size stays the same. */
public final class CrispImage {
    private WritableImage image;

    /** @param colors alpha, red, green and blue of each cell, row by row; {@code width} cells a row */
    public WritableImage show(int[] colors, int width) {
        int height = colors.length / width;
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
        }
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), colors, 0, width);
        return image;
    }
}
