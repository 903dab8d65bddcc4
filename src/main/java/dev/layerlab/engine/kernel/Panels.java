package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;
import static dev.layerlab.engine.kernel.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/** Brings rows of numbers into the orders that {@link Tile} reads. */
public final class Panels {
    private Panels() {}

    /**
     * Copies a stretch of {@code columns} numbers (at most {@link Lanes#WIDTH}) out of each of {@code rows} rows into a
     * panel; what the panel holds beyond the columns stays as it is.
     */
    public static void pack(float[] from, int at, int stride, int rows, int columns, float[] panel, int to) {
        if (columns == WIDTH) {
            for (int row = 0; row < rows; row++) {
                int source = at + row * stride;
                int target = to + row * WIDTH;
                FloatVector.fromArray(SPECIES, from, source).intoArray(panel, target);
                FloatVector.fromArray(SPECIES, from, source + LENGTH).intoArray(panel, target + LENGTH);
            }
            return;
        }
        for (int row = 0; row < rows; row++) {
            System.arraycopy(from, at + row * stride, panel, to + row * WIDTH, columns);
        }
    }

    /** {@code to[column * toStride + row] = from[row * stride + column]}. */
    public static void transpose(
            float[] from, int at, int stride, int rows, int columns, float[] to, int toAt, int toStride) {
        if (columns == 1 && stride == 1) {
            System.arraycopy(from, at, to, toAt, rows);
            return;
        }
        if (rows == 1 && toStride == 1) {
            System.arraycopy(from, at, to, toAt, columns);
            return;
        }
        for (int row = 0; row < rows; row++) {
            int source = at + row * stride;
            int target = toAt + row;
            for (int column = 0; column < columns; column++) {
                to[target + column * toStride] = from[source + column];
            }
        }
    }

    /**
     * Fills a panel from {@link Lanes#WIDTH} or fewer columns that each lie in one piece, {@code stride} apart: {@code
     * to[toAt + row * WIDTH + column] = from[at + column * stride + row]}.
     */
    public static void interleave(float[] from, int at, int stride, int columns, int rows, float[] to, int toAt) {
        for (int row = 0; row < rows; row++) {
            int target = toAt + row * WIDTH;
            int source = at + row;
            for (int column = 0; column < columns; column++) {
                to[target + column] = from[source + column * stride];
            }
        }
    }
}
