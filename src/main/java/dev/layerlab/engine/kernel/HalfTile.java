package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.SPECIES;
import static dev.layerlab.engine.kernel.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * {@link Tile} for panels whose second half is padding only, as with six filters: eight rows times one vector of
 * columns, which again are eight sums in registers.
 */
public final class HalfTile {
    private HalfTile() {}

    /**
     * For rows {@code row} to {@code row + 7}, but none beyond {@code last}: {@code c[to + cAt[j] ..] = start + sum of
     * a[from + aAt[j] + run * jump + r] * panel[...]}, as {@link Tile#multiply} has it.
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
        int a0 = from + aAt[row];
        int a1 = from + aAt[Math.min(row + 1, last)];
        int a2 = from + aAt[Math.min(row + 2, last)];
        int a3 = from + aAt[Math.min(row + 3, last)];
        int a4 = from + aAt[Math.min(row + 4, last)];
        int a5 = from + aAt[Math.min(row + 5, last)];
        int a6 = from + aAt[Math.min(row + 6, last)];
        int a7 = from + aAt[Math.min(row + 7, last)];
        int c0 = to + cAt[row];
        int c1 = to + cAt[Math.min(row + 1, last)];
        int c2 = to + cAt[Math.min(row + 2, last)];
        int c3 = to + cAt[Math.min(row + 3, last)];
        int c4 = to + cAt[Math.min(row + 4, last)];
        int c5 = to + cAt[Math.min(row + 5, last)];
        int c6 = to + cAt[Math.min(row + 6, last)];
        int c7 = to + cAt[Math.min(row + 7, last)];
        float[] s = start == null ? c : start;
        boolean own = start == null;
        FloatVector v0 = FloatVector.fromArray(SPECIES, s, own ? c0 : startAt);
        FloatVector v1 = FloatVector.fromArray(SPECIES, s, own ? c1 : startAt);
        FloatVector v2 = FloatVector.fromArray(SPECIES, s, own ? c2 : startAt);
        FloatVector v3 = FloatVector.fromArray(SPECIES, s, own ? c3 : startAt);
        FloatVector v4 = FloatVector.fromArray(SPECIES, s, own ? c4 : startAt);
        FloatVector v5 = FloatVector.fromArray(SPECIES, s, own ? c5 : startAt);
        FloatVector v6 = FloatVector.fromArray(SPECIES, s, own ? c6 : startAt);
        FloatVector v7 = FloatVector.fromArray(SPECIES, s, own ? c7 : startAt);
        for (int run = 0; run < runs; run++) {
            for (int r = 0; r < length; r++) {
                FloatVector b = FloatVector.fromArray(SPECIES, panel, panelAt + r * WIDTH);
                v0 = FloatVector.broadcast(SPECIES, a[a0 + r]).fma(b, v0);
                v1 = FloatVector.broadcast(SPECIES, a[a1 + r]).fma(b, v1);
                v2 = FloatVector.broadcast(SPECIES, a[a2 + r]).fma(b, v2);
                v3 = FloatVector.broadcast(SPECIES, a[a3 + r]).fma(b, v3);
                v4 = FloatVector.broadcast(SPECIES, a[a4 + r]).fma(b, v4);
                v5 = FloatVector.broadcast(SPECIES, a[a5 + r]).fma(b, v5);
                v6 = FloatVector.broadcast(SPECIES, a[a6 + r]).fma(b, v6);
                v7 = FloatVector.broadcast(SPECIES, a[a7 + r]).fma(b, v7);
            }
            a0 += jump;
            a1 += jump;
            a2 += jump;
            a3 += jump;
            a4 += jump;
            a5 += jump;
            a6 += jump;
            a7 += jump;
            panelAt += length * WIDTH;
        }
        v0.intoArray(c, c0);
        v1.intoArray(c, c1);
        v2.intoArray(c, c2);
        v3.intoArray(c, c3);
        v4.intoArray(c, c4);
        v5.intoArray(c, c5);
        v6.intoArray(c, c6);
        v7.intoArray(c, c7);
    }
}
