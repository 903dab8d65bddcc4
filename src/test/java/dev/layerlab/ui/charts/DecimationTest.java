package dev.layerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecimationTest {
    @Test
    void keepsEveryPointOfAShortRow() {
        Line line = Decimation.of(extremes(3, 1, 2), new Span(1, 3), 10);
        assertThat(line.xs()).containsExactly(1, 2, 3);
        assertThat(line.ys()).containsExactly(3, 1, 2);
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        Line line = Decimation.of(extremes(3, Float.NaN, 2), new Span(1, 3), 10);
        assertThat(line.xs()).containsExactly(1, 3);
    }

    @Test
    void keepsALonelySpikeOfALongRow() {
        float[] row = new float[100_000];
        row[61_234] = 7;
        row[20_000] = -3;
        Line line = Decimation.of(extremes(row), new Span(1, row.length), 300);
        assertThat(line.size()).isLessThanOrEqualTo(600);
        assertThat(Arrays.stream(line.ys()).max()).hasValue(7);
        assertThat(Arrays.stream(line.ys()).min()).hasValue(-3);
    }

    @Test
    void showsOnlyTheStepsInSightAndOneToEachSide() {
        float[] row = new float[1_000];
        Line line = Decimation.of(extremes(row), new Span(100, 110), 300);
        assertThat(line.xs()[0]).isEqualTo(100);
        assertThat(line.xs()[line.size() - 1]).isEqualTo(111);
    }

    private static Extremes extremes(float... row) {
        Extremes extremes = new Extremes();
        extremes.follow(row, row.length);
        return extremes;
    }
}
