package dev.layerlab.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** How many numbers the processor works on at once. */
public final class Lanes {
    /**
     * At most 256 bits: processors with 512 compute no faster on these loops, and the padding would be twice as large.
     */
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.vectorBitSize() > 256
            ? FloatVector.SPECIES_256
            : FloatVector.SPECIES_PREFERRED;

    static final int LENGTH = SPECIES.length();

    /** Numbers that every row of channels is padded to a multiple of: two vectors. */
    public static final int WIDTH = 2 * LENGTH;

    private static final VectorShuffle<Float> HALF = turn(LENGTH / 2);
    private static final VectorShuffle<Float> QUARTER = turn(LENGTH / 4);
    private static final VectorShuffle<Float> EIGHTH = turn(LENGTH / 8);

    private Lanes() {}

    private static VectorShuffle<Float> turn(int by) {
        return VectorShuffle.iota(SPECIES, by, 1, true);
    }

    /**
     * The sum of a vector's numbers, always in the same order: {@code reduceLanes} takes another one once its caller is
     * compiled, so that two runs would differ in the last bit.
     */
    static float sum(FloatVector v) {
        FloatVector sum = v.add(v.rearrange(HALF));
        if (LENGTH > 2) {
            sum = sum.add(sum.rearrange(QUARTER));
        }
        if (LENGTH > 4) {
            sum = sum.add(sum.rearrange(EIGHTH));
        }
        return sum.lane(0);
    }

    /** The smallest multiple of {@link #WIDTH} that is not less than {@code count}. */
    public static int padded(int count) {
        return Math.ceilDiv(count, WIDTH) * WIDTH;
    }
}
