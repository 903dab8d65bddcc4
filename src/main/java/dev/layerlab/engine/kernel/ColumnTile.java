package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;
import static dev.layerlab.engine.kernel.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Four columns times one panel of {@link Lanes#WIDTH} columns, row by row: what gradients of weights are made of.
 * Unlike {@link Tile} it reads rows as they are, four neighbouring numbers of each, so that nothing is transposed.
 */
public final class ColumnTile {
    /** Columns of a strip. */
    public static final int COLUMNS = 4;

    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;

    private ColumnTile() {}

    /** Copies {@link #COLUMNS} numbers out of each of some rows; the strip has them one behind the other. */
    public static void strip(float[] from, int at, int stride, int rows, float[] strip, int to) {
        for (int row = 0; row < rows; row++) {
            int source = at + row * stride;
            int target = to + row * COLUMNS;
            FloatVector.fromArray(FOUR, from, source).intoArray(strip, target);
        }
    }

    /**
     * For each column {@code j} of a strip: {@code c[to + j * WIDTH ..] += sum over rows of strip[... + j] *
     * panel[...]}.
     */
    public static void add(float[] strip, int at, int rows, float[] panel, int from, float[] c, int to) {
        FloatVector v00 = FloatVector.fromArray(SPECIES, c, to);
        FloatVector v01 = FloatVector.fromArray(SPECIES, c, to + LENGTH);
        FloatVector v10 = FloatVector.fromArray(SPECIES, c, to + WIDTH);
        FloatVector v11 = FloatVector.fromArray(SPECIES, c, to + WIDTH + LENGTH);
        FloatVector v20 = FloatVector.fromArray(SPECIES, c, to + 2 * WIDTH);
        FloatVector v21 = FloatVector.fromArray(SPECIES, c, to + 2 * WIDTH + LENGTH);
        FloatVector v30 = FloatVector.fromArray(SPECIES, c, to + 3 * WIDTH);
        FloatVector v31 = FloatVector.fromArray(SPECIES, c, to + 3 * WIDTH + LENGTH);
        for (int row = 0; row < rows; row++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, panel, from + row * WIDTH);
            FloatVector b1 = FloatVector.fromArray(SPECIES, panel, from + row * WIDTH + LENGTH);
            FloatVector x0 = FloatVector.broadcast(SPECIES, strip[at + row * COLUMNS]);
            v00 = x0.fma(b0, v00);
            v01 = x0.fma(b1, v01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, strip[at + row * COLUMNS + 1]);
            v10 = x1.fma(b0, v10);
            v11 = x1.fma(b1, v11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, strip[at + row * COLUMNS + 2]);
            v20 = x2.fma(b0, v20);
            v21 = x2.fma(b1, v21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, strip[at + row * COLUMNS + 3]);
            v30 = x3.fma(b0, v30);
            v31 = x3.fma(b1, v31);
        }
        v00.intoArray(c, to);
        v01.intoArray(c, to + LENGTH);
        v10.intoArray(c, to + WIDTH);
        v11.intoArray(c, to + WIDTH + LENGTH);
        v20.intoArray(c, to + 2 * WIDTH);
        v21.intoArray(c, to + 2 * WIDTH + LENGTH);
        v30.intoArray(c, to + 3 * WIDTH);
        v31.intoArray(c, to + 3 * WIDTH + LENGTH);
    }
}
