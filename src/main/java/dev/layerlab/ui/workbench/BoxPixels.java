package dev.layerlab.ui.workbench;

import java.util.Arrays;

/** A small picture as numbers, painted on any thread; places that nothing paints stay transparent. */
final class BoxPixels {
    static final int WIDTH = 96;
    static final int HEIGHT = 64;

    private final int[] argb = new int[WIDTH * HEIGHT];

    int[] argb() {
        return argb;
    }

    void fill(int left, int top, int width, int height, int color) {
        for (int y = Math.max(0, top); y < Math.min(HEIGHT, top + height); y++) {
            int from = y * WIDTH + Math.clamp(left, 0, WIDTH);
            int to = y * WIDTH + Math.clamp((long) left + width, 0, WIDTH);
            if (from < to) {
                Arrays.fill(argb, from, to, color);
            }
        }
    }

    /**
     * Paints a grid of cells into a rectangle: cells grow to blocks, and where there are more cells than pixels each
     * pixel shows the mean of the cells it covers.
     */
    void draw(Cells cells, int left, int top, int width, int height) {
        for (int y = 0; y < height; y++) {
            int row = y * cells.rows() / height;
            int rowBehind = Math.max(row + 1, (y + 1) * cells.rows() / height);
            for (int x = 0; x < width; x++) {
                int column = x * cells.columns() / width;
                int columnBehind = Math.max(column + 1, (x + 1) * cells.columns() / width);
                argb[(top + y) * WIDTH + left + x] = cells.color(row, rowBehind, column, columnBehind);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoxPixels that && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(argb);
    }

    /** A grid of something that has colours. */
    interface Cells {
        int rows();

        int columns();

        /** Colour of the cells from the first row up to, not including, the second, and columns likewise. */
        int color(int row, int rowBehind, int column, int columnBehind);
    }
}
