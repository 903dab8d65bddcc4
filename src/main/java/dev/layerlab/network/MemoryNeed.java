package dev.layerlab.network;

/** How much memory training takes. */
final class MemoryNeed {
    private static final int BYTES = Float.BYTES;

    private MemoryNeed() {}

    static long training(long parameters, long activations, int batchSize) {
        return BYTES * (4 * parameters + 2 * activations * batchSize);
    }

    static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1L << 20);
    }
}
