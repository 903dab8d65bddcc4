package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Silences a random share of numbers and scales the others up, so that the mean stays. Which ones is a function of a
 * key, the row and the column alone, worked out anew wherever it is needed.
 */
public final class DropMask {
    private static final VectorSpecies<Integer> WHOLE = VectorSpecies.of(int.class, SPECIES.vectorShape());
    /** 2^32 and 2^64 divided by the golden ratio: multiples of it fall far apart (Knuth, TAOCP 3, 6.4). */
    private static final int GOLDEN = 0x9E3779B9;

    private static final long GOLDEN_LONG = 0x9E3779B97F4A7C15L;
    private static final int BITS = 31;

    private DropMask() {}

    /**
     * {@code to = x} times 1 / kept with probability {@code kept}, else times 0.
     *
     * @param firstRow number of the first row, which the mask depends on
     * @param stride numbers from row to row, a multiple of a vector's length
     */
    public static void multiply(
            float[] x, int at, long key, long firstRow, int rows, int stride, double kept, float[] to, int toAt) {
        int dropped = (int) Math.round((1 - kept) * (1L << BITS));
        float scale = (float) (1 / kept);
        for (int row = 0; row < rows; row++) {
            long rowKey = mix(key + (firstRow + row) * GOLDEN_LONG);
            row(
                    x,
                    at + row * stride,
                    (int) rowKey,
                    (int) (rowKey >>> 32),
                    stride,
                    dropped,
                    scale,
                    to,
                    toAt + row * stride);
        }
    }

    private static void row(
            float[] x, int at, int start, int twist, int stride, int dropped, float scale, float[] to, int toAt) {
        IntVector columns = IntVector.zero(WHOLE).addIndex(1).mul(GOLDEN).add(start);
        for (int column = 0; column < stride; column += LENGTH) {
            IntVector h = columns.add(column * GOLDEN);
            // Chris Wellons' integer hash "lowbias32", with half of the row's key in its middle.
            h = h.lanewise(VectorOperators.XOR, h.lanewise(VectorOperators.LSHR, 16))
                    .mul(0x7FEB352D);
            h = h.lanewise(VectorOperators.XOR, h.lanewise(VectorOperators.LSHR, 15))
                    .lanewise(VectorOperators.XOR, twist);
            h = h.mul(0x846CA68B);
            h = h.lanewise(VectorOperators.XOR, h.lanewise(VectorOperators.LSHR, 16));
            VectorMask<Integer> kept = h.lanewise(VectorOperators.LSHR, 1).compare(VectorOperators.GE, dropped);
            FloatVector factor = FloatVector.zero(SPECIES).blend(scale, kept.cast(SPECIES));
            FloatVector.fromArray(SPECIES, x, at + column).mul(factor).intoArray(to, toAt + column);
        }
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014), which spreads every bit over all others. */
    public static long mix(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
