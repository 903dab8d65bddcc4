package dev.layerlab.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropMaskTest {
    private static final int ROWS = 1000;
    private static final int STRIDE = 4 * Lanes.WIDTH;

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.75, 0.99})
    void keepsTheShareAndTheMean(double kept) {
        float[] mask = mask(1, 0, ROWS, kept);

        assertThat(share(mask)).isCloseTo(kept, within(tolerance(kept)));
        for (float factor : mask) {
            assertThat(factor).isIn(0f, (float) (1 / kept));
        }
    }

    @Test
    void neighboursAreIndependentOfOneAnother() {
        float[] mask = mask(2, 0, ROWS, 0.5);

        assertThat(share(both(mask, mask, 1))).isCloseTo(0.25, within(tolerance(0.25)));
        assertThat(share(both(mask, mask, STRIDE))).isCloseTo(0.25, within(tolerance(0.25)));
    }

    @Test
    void keysAreIndependentOfOneAnother() {
        float[] mask = mask(2, 0, ROWS, 0.5);

        for (long other = 3; other < 40; other++) {
            assertThat(share(both(mask, mask(other, 0, ROWS, 0.5), 0))).isCloseTo(0.25, within(tolerance(0.25)));
        }
    }

    @Test
    void rowsAreTheSameInEveryPiece() {
        float[] whole = mask(7, 0, ROWS, 0.6);

        assertThat(mask(7, 300, 50, 0.6)).isEqualTo(Arrays.copyOfRange(whole, 300 * STRIDE, 350 * STRIDE));
    }

    private static float[] mask(long key, int firstRow, int rows, double kept) {
        float[] ones = new float[rows * STRIDE];
        Arrays.fill(ones, 1);
        DropMask.multiply(ones, 0, DropMask.mix(key), firstRow, rows, STRIDE, kept, ones, 0);
        return ones;
    }

    private static float[] both(float[] a, float[] b, int distance) {
        float[] product = new float[a.length - distance];
        for (int i = 0; i < product.length; i++) {
            product[i] = a[i] * b[i + distance];
        }
        return product;
    }

    private static double share(float[] mask) {
        int kept = 0;
        for (float factor : mask) {
            kept += factor > 0 ? 1 : 0;
        }
        return (double) kept / mask.length;
    }

    /** Five standard deviations. */
    private static double tolerance(double share) {
        return 5 * Math.sqrt(share * (1 - share) / (ROWS * STRIDE));
    }
}
