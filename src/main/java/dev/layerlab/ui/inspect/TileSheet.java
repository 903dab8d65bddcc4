package dev.layerlab.ui.inspect;

import dev.layerlab.ui.workbench.SignedColors;

/**
 * Small pictures of signed numbers in a row: filters, activation maps, weights or units.
 *
 * @param words stem of the texts that name a tile
 * @param rows of a tile
 * @param columns of a tile
 * @param total tiles there are, of which only the first {@link #count()} are kept
 * @param values tile by tile, row by row
 * @param ranges largest distance from zero in each tile
 * @param range colours reach from minus this to this; NaN where each tile has its own range
 * @param negative whether any number is below zero
 * @param atlas the same in colours
 */
record TileSheet(
        String words,
        int rows,
        int columns,
        int total,
        float[] values,
        float[] ranges,
        float range,
        boolean negative,
        Atlas atlas)
        implements Sheet {
    static final int MOST_TILES = 256;
    /** Tiles of a single number are quick to paint and small. */
    private static final int MOST_NUMBERS = 1024;

    static final String TABLE = "matrix";

    /** @param values those of at least the tiles that are kept */
    static TileSheet of(String words, int rows, int columns, int total, float[] values, boolean rangePerTile) {
        int size = rows * columns;
        int count = Math.min(total, size == 1 ? MOST_NUMBERS : MOST_TILES);
        float[] ranges = new float[count];
        float widest = 0;
        boolean negative = false;
        for (int i = 0; i < count * size; i++) {
            ranges[i / size] = Math.max(ranges[i / size], Math.abs(values[i]));
            widest = Math.max(widest, ranges[i / size]);
            negative |= values[i] < 0;
        }
        Atlas atlas = new Atlas(count, rows, columns);
        TileSheet sheet = new TileSheet(
                words, rows, columns, total, values, ranges, rangePerTile ? Float.NaN : widest, negative, atlas);
        sheet.paint();
        return sheet;
    }

    private void paint() {
        for (int tile = 0; tile < count(); tile++) {
            float most = hasRangePerTile() ? ranges[tile] : range;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    float share = most == 0 ? 0 : value(tile, row, column) / most;
                    atlas.set(tile, row, column, SignedColors.argb(share));
                }
            }
            atlas.frame(tile);
        }
    }

    /** One table of weights instead of pictures, whose cells need not be square. */
    boolean isTable() {
        return words.equals(TABLE);
    }

    int count() {
        return ranges.length;
    }

    float value(int tile, int row, int column) {
        return values[(tile * rows + row) * columns + column];
    }

    boolean hasRangePerTile() {
        return Float.isNaN(range);
    }
}
