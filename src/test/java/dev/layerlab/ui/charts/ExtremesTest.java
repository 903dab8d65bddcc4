package dev.layerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtremesTest {
    @Test
    void findsWhatLookingAtEachNumberFinds() {
        float[] row = row(10_000);
        Extremes extremes = new Extremes();
        extremes.follow(row, row.length);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(row.length - 1);
            int to = from + 1 + random.nextInt(row.length - from);
            assertExtent(extremes, row, from, to);
        }
    }

    @Test
    void growsWithTheRow() {
        float[] row = row(5_000);
        Extremes extremes = new Extremes();
        for (int length = 0; length <= row.length; length += 7) {
            extremes.follow(row, length);
            if (length > 0) {
                assertExtent(extremes, row, 0, length);
            }
        }
    }

    @Test
    void passesOverWhatIsNoNumber() {
        Extremes extremes = new Extremes();
        extremes.follow(new float[] {Float.NaN, 2, Float.POSITIVE_INFINITY, 1}, 4);
        assertThat(extremes.of(0, 4).lowest()).isEqualTo(1);
        assertThat(extremes.of(0, 4).highest()).isEqualTo(2);
        assertThat(extremes.of(0, 1).isEmpty()).isTrue();
    }

    private static void assertExtent(Extremes extremes, float[] row, int from, int to) {
        float[] slice = Arrays.copyOfRange(row, from, to);
        Arrays.sort(slice);
        Extremes.Extent extent = extremes.of(from, to);
        assertThat(new float[] {extent.lowest(), extent.highest()})
                .as("%d to %d", from, to)
                .containsExactly(slice[0], slice[slice.length - 1]);
    }

    private static float[] row(int size) {
        Random random = new Random(size);
        float[] row = new float[size];
        for (int i = 0; i < size; i++) {
            row[i] = random.nextFloat();
        }
        return row;
    }
}
