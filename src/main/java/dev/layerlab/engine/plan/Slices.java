package dev.layerlab.engine.plan;

/**
 * How a batch is cut: the same for the same number of examples, whoever works on it.
 *
 * @param count of slices
 * @param examples in the batch
 */
record Slices(int count, int examples) {
    /** More would cost more in sums over slices than they help in sharing out. */
    static final int MOST = 16;

    /** The loops take four rows at a time. */
    private static final int FEWEST = 4;

    /** Each step of a sequence passes over all weights for a slice's few rows, which has to pay. */
    private static final int FEWEST_SEQUENCES = 8;

    /**
     * Multiplications with an addition, some 40 microseconds of them, below which a slice would not be worth its share
     * of the weights' memory. Larger slices would leave a thread waiting longer for one that the window held up.
     */
    private static final long WORTH_SHARING = 2_000_000;

    /**
     * @param work multiply-adds for one example, forward and back
     * @param recurrent whether examples are sequences that are gone through step by step
     */
    static Slices of(int examples, long work, boolean recurrent) {
        long worthwhile = Math.clamp(examples * work / WORTH_SHARING, 1, MOST);
        int count = Math.min((int) worthwhile, Math.ceilDiv(examples, recurrent ? FEWEST_SEQUENCES : FEWEST));
        return new Slices(Math.ceilDiv(examples, perSlice(examples, count)), examples);
    }

    private static int perSlice(int examples, int count) {
        return Math.ceilDiv(examples, count);
    }

    int perSlice() {
        return perSlice(examples, count);
    }

    Slice slice(int index, int worker) {
        int first = index * perSlice();
        return new Slice(index, worker, first, Math.min(perSlice(), examples - first));
    }
}
