package dev.layerlab.data.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DigitNormalizerTest {
    private static final DigitNormalizer MNIST = new DigitNormalizer(28, 28);

    @Test
    void keepsAnEmptyPictureEmpty() {
        assertThat(MNIST.normalize(new byte[300 * 200], 300, 200))
                .containsOnly(0)
                .hasSize(784);
    }

    @Test
    void scalesTheLongerSideToTwentyPixels() {
        byte[] result = MNIST.normalize(block(300, 300, 50, 20, 100, 200), 300, 300);

        assertThat(InkBox.around(result, 28, 28, 10)).isEqualTo(new InkBox(9, 4, 19, 24));
    }

    @Test
    void keepsProportionsOfWideInk() {
        byte[] result = MNIST.normalize(block(300, 100, 30, 70, 240, 12), 300, 100);

        assertThat(InkBox.around(result, 28, 28, 10)).isEqualTo(new InkBox(4, 14, 24, 15));
    }

    @Test
    void answersTheSameWhereverTheDigitWasDrawn() {
        byte[] here = MNIST.normalize(block(200, 200, 0, 0, 60, 90), 200, 200);
        byte[] there = MNIST.normalize(block(280, 150, 220, 60, 60, 90), 280, 150);

        assertThat(there).isEqualTo(here);
    }

    @Test
    void putsTheCentreOfMassInTheMiddle() {
        byte[] flag = block(100, 100, 10, 10, 4, 80);
        copyBlock(flag, 100, 14, 10, 30, 20);

        byte[] result = MNIST.normalize(flag, 100, 100);

        InkBox box = InkBox.around(result, 28, 28, 10);
        assertThat(box.top()).isGreaterThan(4);
        assertThat(box.bottom()).isEqualTo(box.top() + 20);
    }

    @Test
    void enlargesSmallInk() {
        byte[] result = MNIST.normalize(block(8, 8, 3, 2, 2, 4), 8, 8);

        assertThat(InkBox.around(result, 28, 28, 10)).isEqualTo(new InkBox(9, 4, 19, 24));
    }

    @Test
    void leavesAPictureAloneThatHasTheFormAlready() {
        byte[] once = MNIST.normalize(block(300, 300, 50, 20, 100, 200), 300, 300);

        assertThat(MNIST.normalize(once, 28, 28)).isEqualTo(once);
    }

    @Test
    void averagesTheAreaWhenItShrinks() {
        byte[] stripes = block(40, 40, 0, 0, 40, 40);
        for (int i = 0; i < stripes.length; i++) {
            if (i / 40 % 2 == 1 && i % 40 < 20) {
                stripes[i] = 0;
            }
        }

        byte[] result = MNIST.normalize(stripes, 40, 40);

        InkBox box = InkBox.around(result, 28, 28, 10);
        int middle = 14 * 28;
        assertThat(Byte.toUnsignedInt(result[middle + box.left() + 3])).isBetween(127, 128);
        assertThat(Byte.toUnsignedInt(result[middle + box.left() + 16])).isEqualTo(255);
    }

    @Test
    void brightensPaleInk() {
        byte[] pale = block(100, 100, 20, 20, 30, 60);
        for (int i = 0; i < pale.length; i++) {
            pale[i] = (byte) (pale[i] == 0 ? 0 : 90);
        }

        assertThat(MNIST.normalize(pale, 100, 100))
                .isEqualTo(MNIST.normalize(block(100, 100, 20, 20, 30, 60), 100, 100));
    }

    @Test
    void ignoresFaintDirtWhenItCuts() {
        byte[] dirty = block(100, 100, 40, 30, 20, 40);
        dirty[0] = 5;
        dirty[9999] = 12;

        assertThat(MNIST.normalize(dirty, 100, 100))
                .isEqualTo(MNIST.normalize(block(100, 100, 40, 30, 20, 40), 100, 100));
    }

    @Test
    void keepsTheShareOfTheMarginForOtherSizes() {
        byte[] result = new DigitNormalizer(56, 56).normalize(block(300, 300, 50, 20, 100, 200), 300, 300);

        assertThat(InkBox.around(result, 56, 56, 10)).isEqualTo(new InkBox(18, 8, 38, 48));
    }

    @Test
    void staysInsideATargetOfOnePixel() {
        assertThat(new DigitNormalizer(1, 1).normalize(block(30, 30, 5, 5, 9, 9), 30, 30))
                .containsExactly(255);
    }

    @Test
    void refusesPixelsThatDoNotMakeThePicture() {
        assertThatThrownBy(() -> MNIST.normalize(new byte[10], 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] block(int width, int height, int left, int top, int across, int down) {
        byte[] grey = new byte[width * height];
        copyBlock(grey, width, left, top, across, down);
        return grey;
    }

    private static void copyBlock(byte[] grey, int width, int left, int top, int across, int down) {
        for (int y = top; y < top + down; y++) {
            for (int x = left; x < left + across; x++) {
                grey[y * width + x] = (byte) 255;
            }
        }
    }
}
