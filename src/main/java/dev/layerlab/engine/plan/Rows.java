package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.HalfTile;
import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Tile;

/**
 * Rows of numbers, which may lie anywhere, times panels of weights. A source row has {@code runs} pieces, {@code jump}
 * apart, each {@code length} long; each panel has as many rows.
 */
record Rows(int runs, int jump, int length) {
    private static final int FULL = 4;
    private static final int HALF = 8;

    /** Rows in one piece. */
    static Rows of(int length) {
        return new Rows(1, 0, length);
    }

    /** Where rows begin that follow one another, {@code stride} apart. */
    static int[] even(int rows, int stride) {
        int[] at = new int[rows];
        for (int row = 0; row < rows; row++) {
            at[row] = row * stride;
        }
        return at;
    }

    /**
     * {@code result row = bias + source row x weights} for all columns.
     *
     * @param from what {@code at}, the beginning of each source row, counts from
     * @param panels of the weights, one behind the other
     * @param bias a number for each column, padding included
     * @param to what {@code resultAt}, the beginning of each result row, counts from
     * @param columns of the result
     */
    void multiply(
            float[] source,
            int from,
            int[] at,
            int rows,
            float[] panels,
            float[] bias,
            float[] result,
            int to,
            int[] resultAt,
            int columns) {
        int size = runs * length * Lanes.WIDTH;
        for (int column = 0, panel = 0; column < columns; column += Lanes.WIDTH, panel += size) {
            int left = columns - column;
            panel(source, from, at, rows, panels, panel, bias, column, result, to + column, resultAt, left);
        }
    }

    /** Adds the products with one panel to what the result holds; {@code left} columns of it are wanted. */
    void add(
            float[] source,
            int from,
            int[] at,
            int rows,
            float[] panels,
            int panel,
            float[] result,
            int to,
            int[] resultAt,
            int left) {
        panel(source, from, at, rows, panels, panel, null, 0, result, to, resultAt, left);
    }

    private void panel(
            float[] source,
            int from,
            int[] at,
            int rows,
            float[] panels,
            int panel,
            float[] start,
            int startAt,
            float[] result,
            int to,
            int[] resultAt,
            int left) {
        int last = rows - 1;
        if (left <= Lanes.WIDTH / 2) {
            for (int row = 0; row < rows; row += HALF) {
                HalfTile.multiply(
                        source, from, at, row, last, runs, jump, length, panels, panel, start, startAt, result, to,
                        resultAt);
            }
            return;
        }
        for (int row = 0; row < rows; row += FULL) {
            Tile.multiply(
                    source, from, at, row, last, runs, jump, length, panels, panel, start, startAt, result, to,
                    resultAt);
        }
    }
}
