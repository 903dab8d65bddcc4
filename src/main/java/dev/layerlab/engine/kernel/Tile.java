package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;
import static dev.layerlab.engine.kernel.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * Four rows times one panel of {@link Lanes#WIDTH} columns: the product that dense layers, convolutions and their
 * gradients are all made of. The eight sums stay in registers while the reduction runs (Goto and van de Geijn, 2008).
 */
public final class Tile {
    private Tile() {}

    /**
     * For rows {@code row} to {@code row + 3}, but none beyond {@code last}: {@code c[to + cAt[j] ..] = start + sum of
     * a[from + aAt[j] + run * jump + r] * panel[...]}, where {@code r} counts from 0 to {@code length} within each of
     * {@code runs} runs, and the panel has one row of {@link Lanes#WIDTH} numbers for every such {@code r} of every
     * run, one behind the other from {@code panelAt}.
     *
     * <p>Where there are fewer than four rows, the last one is worked out and written several times.
     *
     * @param start where the sums begin, the same numbers for all rows; null if they begin with what {@code c} holds
     */
    public static void multiply(
            float[] a,
            int from,
            int[] aAt,
            int row,
            int last,
            int runs,
            int jump,
            int length,
            float[] panel,
            int panelAt,
            float[] start,
            int startAt,
            float[] c,
            int to,
            int[] cAt) {
        int row1 = Math.min(row + 1, last);
        int row2 = Math.min(row + 2, last);
        int row3 = Math.min(row + 3, last);
        int a0 = from + aAt[row];
        int a1 = from + aAt[row1];
        int a2 = from + aAt[row2];
        int a3 = from + aAt[row3];
        int c0 = to + cAt[row];
        int c1 = to + cAt[row1];
        int c2 = to + cAt[row2];
        int c3 = to + cAt[row3];
        boolean own = start == null;
        float[] s = own ? c : start;
        FloatVector v00 = FloatVector.fromArray(SPECIES, s, own ? c0 : startAt);
        FloatVector v01 = FloatVector.fromArray(SPECIES, s, (own ? c0 : startAt) + LENGTH);
        FloatVector v10 = FloatVector.fromArray(SPECIES, s, own ? c1 : startAt);
        FloatVector v11 = FloatVector.fromArray(SPECIES, s, (own ? c1 : startAt) + LENGTH);
        FloatVector v20 = FloatVector.fromArray(SPECIES, s, own ? c2 : startAt);
        FloatVector v21 = FloatVector.fromArray(SPECIES, s, (own ? c2 : startAt) + LENGTH);
        FloatVector v30 = FloatVector.fromArray(SPECIES, s, own ? c3 : startAt);
        FloatVector v31 = FloatVector.fromArray(SPECIES, s, (own ? c3 : startAt) + LENGTH);
        for (int run = 0; run < runs; run++) {
            // Every index is a constant multiple of r, so that the compiler checks bounds once a run, not once a load.
            for (int r = 0; r < length; r++) {
                FloatVector b0 = FloatVector.fromArray(SPECIES, panel, panelAt + r * WIDTH);
                FloatVector b1 = FloatVector.fromArray(SPECIES, panel, panelAt + r * WIDTH + LENGTH);
                FloatVector x0 = FloatVector.broadcast(SPECIES, a[a0 + r]);
                v00 = x0.fma(b0, v00);
                v01 = x0.fma(b1, v01);
                FloatVector x1 = FloatVector.broadcast(SPECIES, a[a1 + r]);
                v10 = x1.fma(b0, v10);
                v11 = x1.fma(b1, v11);
                FloatVector x2 = FloatVector.broadcast(SPECIES, a[a2 + r]);
                v20 = x2.fma(b0, v20);
                v21 = x2.fma(b1, v21);
                FloatVector x3 = FloatVector.broadcast(SPECIES, a[a3 + r]);
                v30 = x3.fma(b0, v30);
                v31 = x3.fma(b1, v31);
            }
            a0 += jump;
            a1 += jump;
            a2 += jump;
            a3 += jump;
            panelAt += length * WIDTH;
        }
        v00.intoArray(c, c0);
        v01.intoArray(c, c0 + LENGTH);
        v10.intoArray(c, c1);
        v11.intoArray(c, c1 + LENGTH);
        v20.intoArray(c, c2);
        v21.intoArray(c, c2 + LENGTH);
        v30.intoArray(c, c3);
        v31.intoArray(c, c3 + LENGTH);
    }
}
