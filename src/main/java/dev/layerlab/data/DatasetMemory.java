package dev.layerlab.data;

import dev.layerlab.text.UserFacingException;

/** Refuses a dataset that would not fit, before anything is allocated for it. */
public final class DatasetMemory {
    private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 16L;
    private static final long MEGABYTE = 1 << 20;

    private DatasetMemory() {}

    /**
     * Checks the size of a dataset against what this process may use.
     *
     * @param bytes one byte a pixel value
     */
    public static void require(String name, long bytes) throws UserFacingException {
        long most = Math.min(LONGEST_ARRAY, Runtime.getRuntime().maxMemory() / 2);
        if (bytes > most) {
            throw UserFacingException.of("data.too-large", name, bytes / MEGABYTE, most / MEGABYTE);
        }
    }
}
