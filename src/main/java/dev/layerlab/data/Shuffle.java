package dev.layerlab.data;

import java.util.SplittableRandom;

/** Brings indices into a random order (Fisher and Yates, 1938; Durstenfeld, 1964). */
final class Shuffle {
    private Shuffle() {}

    static void shuffle(int[] indices, SplittableRandom random) {
        for (int i = indices.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = indices[i];
            indices[i] = indices[j];
            indices[j] = held;
        }
    }
}
