package dev.layerlab.engine.plan;

import java.util.Optional;

/** What a batch should have been answered, row by row; an example has several rows where it is a sequence. */
public sealed interface Targets {
    /** The right class of each row. */
    record Classes(int[] labels, Optional<float[]> mask) implements Targets {
        public Classes(int[] labels) {
            this(labels, Optional.empty());
        }
    }

    /** The right numbers of each row, one behind the other. */
    record Numbers(float[] values, Optional<float[]> mask) implements Targets {
        public Numbers(float[] values) {
            this(values, Optional.empty());
        }
    }

    /** 1 for each row that counts and 0 for others; empty if all count. */
    Optional<float[]> mask();
}
