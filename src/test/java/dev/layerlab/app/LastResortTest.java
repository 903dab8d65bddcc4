package dev.layerlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastResortTest {
    @Test
    void quotesTheSameCodeForTheSameFault() {
        assertThat(LastResort.code(fault("one")))
                .isEqualTo(LastResort.code(fault("another")))
                .hasSize(4);
    }

    private static RuntimeException fault(String words) {
        return new IllegalStateException(words);
    }
}
