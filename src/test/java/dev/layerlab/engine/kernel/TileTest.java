package dev.layerlab.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileTest {
    private static final int RUNS = 3;
    private static final int LENGTH = 7;
    private static final int JUMP = 11;
    private static final int STRIDE = Lanes.WIDTH;

    private final Random random = new Random(5);
    private final float[] a = numbers(8 * 40 + RUNS * JUMP);
    private final float[] panel = numbers((RUNS * LENGTH + 2) * Lanes.WIDTH);
    private final float[] bias = numbers(Lanes.WIDTH);
    private final float[] before = numbers(9 * STRIDE);

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "8, false", "1, true", "3, true", "8, true"})
    void multipliesRowsWithAPanel(int rows, boolean adds) {
        float[] c = before.clone();
        for (int row = 0; row < rows; row += 4) {
            Tile.multiply(
                    a,
                    2,
                    starts(40),
                    row,
                    rows - 1,
                    RUNS,
                    JUMP,
                    LENGTH,
                    panel,
                    5,
                    adds ? null : bias,
                    0,
                    c,
                    0,
                    starts(STRIDE));
        }
        assertProduct(c, rows, Lanes.WIDTH, adds);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "7, false", "8, false", "2, true", "8, true"})
    void halfATileLeavesTheOtherHalfAlone(int rows, boolean adds) {
        float[] c = before.clone();
        HalfTile.multiply(
                a,
                2,
                starts(40),
                0,
                rows - 1,
                RUNS,
                JUMP,
                LENGTH,
                panel,
                5,
                adds ? null : bias,
                0,
                c,
                0,
                starts(STRIDE));
        assertProduct(c, rows, Lanes.WIDTH / 2, adds);
    }

    private void assertProduct(float[] c, int rows, int columns, boolean adds) {
        for (int i = 0; i < before.length; i++) {
            int row = i / STRIDE;
            int column = i % STRIDE;
            boolean touched = row < rows && column < columns;
            double right = touched ? product(row, column) + (adds ? before[i] : bias[column]) : before[i];
            assertThat((double) c[i]).as("row %d, column %d", row, column).isCloseTo(right, within(1e-5));
        }
    }

    private double product(int row, int column) {
        double sum = 0;
        for (int run = 0; run < RUNS; run++) {
            for (int r = 0; r < LENGTH; r++) {
                float weight = panel[5 + (run * LENGTH + r) * Lanes.WIDTH + column];
                sum += (double) a[2 + row * 40 + run * JUMP + r] * weight;
            }
        }
        return sum;
    }

    private static int[] starts(int stride) {
        int[] at = new int[8];
        for (int i = 0; i < at.length; i++) {
            at[i] = i * stride;
        }
        return at;
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }
}
