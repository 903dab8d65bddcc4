package dev.layerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmoothingTest {
    @Test
    void weighsThePastAndCorrectsTheStart() {
        Smoothing smoothing = new Smoothing(0.5);
        smoothing.follow(new float[] {4, 2, 8}, 3);
        assertThat(smoothing.values()[0]).isEqualTo(4);
        assertThat(smoothing.values()[1]).isCloseTo((0.25f * 4 + 0.5f * 2) / 0.75f, within(1e-6f));
        assertThat(smoothing.values()[2]).isCloseTo((0.125f * 4 + 0.25f * 2 + 0.5f * 8) / 0.875f, within(1e-6f));
    }

    @Test
    void leavesARowAloneWithoutWeight() {
        Smoothing smoothing = new Smoothing(0);
        smoothing.follow(new float[] {4, 2, 8}, 3);
        assertThat(smoothing.values()).startsWith(4, 2, 8);
    }

    @Test
    void givesTheSameInPiecesAsAtOnce() {
        float[] row = {3, 1, 4, 1, 5, 9, 2, 6};
        Smoothing pieces = new Smoothing(0.9);
        pieces.follow(row, 3);
        pieces.follow(row, 8);
        Smoothing once = new Smoothing(0.9);
        once.follow(row, 8);
        assertThat(pieces.values()).isEqualTo(once.values());
    }

    @Test
    void stepsOverWhatIsNoNumber() {
        Smoothing smoothing = new Smoothing(0.5);
        smoothing.follow(new float[] {Float.NaN, 4, Float.NaN}, 3);
        assertThat(smoothing.values()).startsWith(Float.NaN, 4, 4);
    }
}
