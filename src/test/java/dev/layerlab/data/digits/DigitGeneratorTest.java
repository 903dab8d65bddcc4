package dev.layerlab.data.digits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.PictureSet;
import dev.layerlab.tensor.Shape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class DigitGeneratorTest {
    private static final int PIXELS = 28 * 28;
    private static final PictureSet SET = DigitGenerator.generate(2000, 500, 7);

    @Test
    void bringsItsOwnTestPartAfterTheTrainingPart() {
        assertThat(SET.name()).isEqualTo("digits");
        assertThat(SET.shape()).isEqualTo(new Shape.Image(28, 28, 1));
        assertThat(SET.classes()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(SET.size()).isEqualTo(2500);
        assertThat(SET.testFrom()).hasValue(2000);
    }

    @Test
    void hasEveryDigitEquallyOftenInBothParts() {
        assertThat(counts(0, 2000)).containsOnly(200);
        assertThat(counts(2000, 2500)).containsOnly(50);
    }

    @Test
    void mixesTheDigits() {
        assertThat(counts(0, 200)).doesNotContain(0);
        assertThat(Arrays.copyOf(SET.labels(), 10)).isNotEqualTo(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    }

    @Test
    void writesTheSameForTheSameSeed() {
        PictureSet again = DigitGenerator.generate(2000, 500, 7);

        assertThat(again.pixels()).isEqualTo(SET.pixels());
        assertThat(again.labels()).isEqualTo(SET.labels());
    }

    @Test
    void writesTheSameOnOneThread() throws Exception {
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            PictureSet alone =
                    one.submit(() -> DigitGenerator.generate(2000, 500, 7)).get();

            assertThat(alone.pixels()).isEqualTo(SET.pixels());
        }
    }

    @Test
    void writesTheSameOnEveryPlatform() {
        CRC32 sum = new CRC32();
        sum.update(SET.pixels());
        sum.update(SET.labels());

        assertThat(sum.getValue()).isEqualTo(3692425936L);
    }

    @Test
    void writesOtherDigitsForAnotherSeed() {
        PictureSet other = DigitGenerator.generate(200, 50, 8);

        assertThat(picture(other, 0)).isNotEqualTo(picture(SET, 0));
        assertThat(Arrays.copyOf(other.labels(), 200)).isNotEqualTo(Arrays.copyOf(SET.labels(), 200));
    }

    @Test
    void neverWritesTheSamePictureTwice() {
        Set<Integer> different = new HashSet<>();
        for (int i = 0; i < SET.size(); i++) {
            different.add(Arrays.hashCode(picture(SET, i)));
        }

        assertThat(different).hasSizeGreaterThan(SET.size() - 5);
    }

    @Test
    void putsTheCentreOfMassInTheMiddle() {
        for (int i = 0; i < SET.size(); i++) {
            double mass = 0;
            double x = 0;
            double y = 0;
            byte[] picture = picture(SET, i);
            for (int at = 0; at < PIXELS; at++) {
                int ink = Byte.toUnsignedInt(picture[at]);
                mass += ink;
                x += ink * (at % 28);
                y += ink * (at / 28);
            }
            assertThat(x / mass).isBetween(12.5, 15.5);
            assertThat(y / mass).isBetween(12.5, 15.5);
        }
    }

    @Test
    void leavesASensibleAmountOfInk() {
        for (int i = 0; i < SET.size(); i++) {
            double ink = 0;
            int brightest = 0;
            for (byte pixel : picture(SET, i)) {
                ink += Byte.toUnsignedInt(pixel) / 255.0;
                brightest = Math.max(brightest, Byte.toUnsignedInt(pixel));
            }
            assertThat(brightest).isEqualTo(255);
            assertThat(ink / PIXELS).isBetween(0.01, 0.45);
        }
    }

    @Test
    void knowsSeveralStylesOfEveryDigit() {
        for (int digit = 0; digit < 10; digit++) {
            Set<Style> styles = new HashSet<>();
            Dice dice = new Dice(digit);
            for (int i = 0; i < 400; i++) {
                styles.add(StyleBook.pick(digit, dice));
            }
            assertThat(styles).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static int[] counts(int from, int to) {
        int[] counts = new int[10];
        for (int i = from; i < to; i++) {
            counts[SET.label(i)]++;
        }
        return counts;
    }

    private static byte[] picture(PictureSet set, int index) {
        return Arrays.copyOfRange(set.pixels(), index * PIXELS, (index + 1) * PIXELS);
    }
}
