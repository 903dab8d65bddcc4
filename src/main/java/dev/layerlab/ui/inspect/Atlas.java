package dev.layerlab.ui.inspect;

/**
 * The colours of many tiles in one image: about as many beside as below each other, because graphics cards limit both
 * sides. Each tile repeats its edge once around itself, because a scaled tile may show a little of what is beside it.
 */
final class Atlas {
    private final int rows;
    private final int columns;
    private final int across;
    private final int width;
    private final int[] colors;

    Atlas(int tiles, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.across = (int) Math.ceil(Math.sqrt(tiles));
        this.width = across * (columns + 2);
        this.colors = new int[width * Math.ceilDiv(tiles, across) * (rows + 2)];
    }

    int width() {
        return width;
    }

    int[] colors() {
        return colors;
    }

    /** Left end of a tile, without its edge. */
    int x(int tile) {
        return tile % across * (columns + 2) + 1;
    }

    /** Top of a tile, without its edge. */
    int y(int tile) {
        return tile / across * (rows + 2) + 1;
    }

    void set(int tile, int row, int column, int color) {
        colors[index(tile, row, column)] = color;
    }

    /** Repeats the edge of a tile around it. */
    void frame(int tile) {
        for (int column = 0; column < columns; column++) {
            colors[index(tile, -1, column)] = colors[index(tile, 0, column)];
            colors[index(tile, rows, column)] = colors[index(tile, rows - 1, column)];
        }
        for (int row = -1; row <= rows; row++) {
            colors[index(tile, row, -1)] = colors[index(tile, row, 0)];
            colors[index(tile, row, columns)] = colors[index(tile, row, columns - 1)];
        }
    }

    private int index(int tile, int row, int column) {
        return (y(tile) + row) * width + x(tile) + column;
    }
}
