package dev.layerlab.ui.dataset;

import dev.layerlab.data.PictureSet;
import dev.layerlab.tensor.Shape;

/**
 * The pictures of one page in one image, pixel for pixel; the screen enlarges it without blurring.
 *
 * @param argb {@code width * height} pixels; transparent where no tile is
 */
record TilePixels(TileGrid grid, int page, int width, int height, int[] argb) {

    /** Copies the tiles; slow for large pages, so not on the drawing thread. */
    static TilePixels of(PictureSet set, TileGrid grid, int page) {
        Shape.Image shape = set.shape();
        int width = grid.columns() * shape.width();
        int height = grid.rows() * shape.height();
        int[] argb = new int[width * height];
        for (int tile = 0; tile < grid.tiles(); tile++) {
            int example = grid.example(page, tile);
            if (example >= 0) {
                int left = tile % grid.columns() * shape.width();
                int top = tile / grid.columns() * shape.height();
                copy(set, example, argb, top * width + left, width);
            }
        }
        return new TilePixels(grid, page, width, height, argb);
    }

    private static void copy(PictureSet set, int example, int[] argb, int at, int stride) {
        Shape.Image shape = set.shape();
        int plane = shape.width() * shape.height();
        int from = (int) (example * shape.elements());
        boolean coloured = shape.channels() >= 3;
        for (int i = 0; i < plane; i++) {
            int red = Byte.toUnsignedInt(set.pixels()[from + i]);
            int green = coloured ? Byte.toUnsignedInt(set.pixels()[from + plane + i]) : red;
            int blue = coloured ? Byte.toUnsignedInt(set.pixels()[from + 2 * plane + i]) : red;
            argb[at + i / shape.width() * stride + i % shape.width()] = 0xFF << 24 | red << 16 | green << 8 | blue;
        }
    }
}
