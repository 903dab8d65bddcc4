package dev.layerlab.data.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.PictureSet;
import dev.layerlab.data.digits.DigitGenerator;
import dev.layerlab.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PicturePreparationTest {
    private static final Shape.Image GREY = new Shape.Image(28, 28, 1);

    @Test
    void digitsWantNormalizing() {
        assertThat(PicturePreparation.of(DigitGenerator.generate(200, 0, 1)).wantsNormalizing())
                .isTrue();
    }

    @Test
    void picturesThatFillTheirFrameOrLieAnywhereDoNot() {
        assertThat(PicturePreparation.of(set(new Square(0, 0, 28), 0)).wantsNormalizing())
                .isFalse();
        assertThat(PicturePreparation.of(set(new Square(4, 4, 10), 0)).wantsNormalizing())
                .isFalse();
        assertThat(PicturePreparation.of(set(new Square(8, 8, 12), 200)).wantsNormalizing())
                .isFalse();
        assertThat(PicturePreparation.of(set(new Square(8, 8, 12), 0)).wantsNormalizing())
                .isTrue();
    }

    @Test
    void aDigitOfTheSetComesOutNearlyAsItIs() {
        PictureSet digits = DigitGenerator.generate(40, 0, 3);
        PicturePreparation preparation = PicturePreparation.of(digits);
        for (int i = 0; i < digits.size(); i++) {
            float[] own = new float[784];
            digits.copy(i, own, 0);
            float[] prepared = preparation.prepare(pictureOf(own, 28)).tensor().values();
            double difference = 0;
            for (int p = 0; p < own.length; p++) {
                difference += Math.abs(own[p] - prepared[p]);
            }
            assertThat(difference / 784).isLessThan(0.06);
        }
    }

    @Test
    void turnsInkOnPaperIntoLightOnDarkAndSaysSo() {
        PicturePreparation preparation = PicturePreparation.of(GREY, true);

        var onPaper = preparation.prepare(square(200, 0xFFFFFF, 0x000000));
        var onBlack = preparation.prepare(square(200, 0x000000, 0xFFFFFF));
        assertThat(onPaper.inverted()).isTrue();
        assertThat(onBlack.inverted()).isFalse();
        assertThat(onPaper.tensor()).isEqualTo(onBlack.tensor());
    }

    @Test
    void takesGreyPaperAway() {
        SplittableRandom random = new SplittableRandom(1);
        int[] rgb = new int[200 * 200];
        for (int i = 0; i < rgb.length; i++) {
            boolean ink = i % 200 > 120 && i % 200 < 150 && i / 200 > 30 && i / 200 < 90;
            int grey = (ink ? 60 : 180) + random.nextInt(-8, 9);
            rgb[i] = grey << 16 | grey << 8 | grey;
        }
        float[] values = PicturePreparation.of(GREY, true)
                .prepare(new Picture(200, 200, rgb))
                .tensor()
                .values();

        assertThat(values[14 * 28 + 14]).isGreaterThan(0.9f);
        assertThat(values[14 * 28 + 2]).isLessThan(0.02f);
        assertThat(values[2 * 28 + 14]).isLessThan(0.02f);
    }

    @Test
    void withoutNormalizingASmallDrawingStaysSmallAndWhereItIs() {
        int[] rgb = new int[280 * 280];
        for (int i = 0; i < 28 * 28; i++) {
            rgb[(28 + i / 28) * 280 + 56 + i % 28] = 0xFFFFFF;
        }
        PicturePreparation preparation = PicturePreparation.of(GREY, true);
        float[] small = preparation
                .withoutNormalizing(new Picture(280, 280, rgb))
                .tensor()
                .values();
        float[] normal =
                preparation.prepare(new Picture(280, 280, rgb)).tensor().values();

        assertThat(lit(small)).isBetween(4, 16);
        assertThat(small[4 * 28 + 6]).isGreaterThan(0.9f);
        assertThat(lit(normal)).isEqualTo(400);
    }

    @Test
    void anEmptyDrawingStaysEmpty() {
        PicturePreparation preparation = PicturePreparation.of(GREY, true);

        assertThat(preparation.prepare(square(1, 0, 0)).tensor().values()).containsOnly(0);
        assertThat(preparation.prepare(square(100, 0xFFFFFF, 0xFFFFFF)).tensor().values())
                .containsOnly(0);
    }

    @Test
    void fillsThreeChannels() {
        Shape.Image shape = new Shape.Image(4, 4, 3);
        float[] values = PicturePreparation.of(shape, false)
                .prepare(square(10, 0xFF0080, 0xFF0080))
                .tensor()
                .values();

        assertThat(Arrays.copyOfRange(values, 0, 16)).containsOnly(1);
        assertThat(Arrays.copyOfRange(values, 16, 32)).containsOnly(0);
        assertThat(values[40]).isEqualTo(128 / 255f);
    }

    private record Square(int left, int top, int side) {}

    private static PictureSet set(Square square, int background) {
        byte[] pixels = new byte[2 * 784];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 28 - square.left();
            int y = i / 28 % 28 - square.top();
            boolean inside = x >= 0 && y >= 0 && x < square.side() && y < square.side();
            pixels[i] = (byte) (inside ? 255 : background);
        }
        return new PictureSet("x", GREY, List.of("0", "1"), pixels, new byte[] {0, 1}, OptionalInt.empty(), List.of());
    }

    private static Picture square(int side, int background, int ink) {
        int[] rgb = new int[side * side];
        for (int i = 0; i < rgb.length; i++) {
            boolean inside = i % side > side / 5 && i % side < side / 2 && i / side > side / 4 && i / side < side / 2;
            rgb[i] = inside ? ink : background;
        }
        return new Picture(side, side, rgb);
    }

    private static Picture pictureOf(float[] values, int side) {
        int[] rgb = new int[values.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = Math.round(values[i] * 255) * 0x010101;
        }
        return new Picture(side, side, rgb);
    }

    private static int lit(float[] values) {
        int lit = 0;
        for (float value : values) {
            lit += value > 0.05f ? 1 : 0;
        }
        return lit;
    }
}
