package dev.layerlab.data.pictures;

import java.util.Arrays;

/** Tells ink from paper by the border of a picture and takes the paper away. */
final class Background {
    private static final int HALF = 128;
    private static final int SPREADS = 2;
    private static final int MOST_PART = 4;

    private Background() {}

    /** Whether most of the border is light, as with ink on paper. */
    static boolean isLight(byte[] grey, int width, int height) {
        int[] border = border(grey, width, height);
        return border[border.length / 2] >= HALF;
    }

    static byte[] inverted(byte[] grey) {
        byte[] negative = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            negative[i] = (byte) ~grey[i];
        }
        return negative;
    }

    /**
     * Bright ink on what is black now, even if a photo or scan had grey paper: the paper's level and twice its upper
     * spread (median and upper quartile of the border, which a stroke that touches it does not move) become 0.
     */
    static byte[] removed(byte[] grey, int width, int height) {
        int[] border = border(grey, width, height);
        int middle = border[border.length / 2];
        int brightest = middle;
        for (byte pixel : grey) {
            brightest = Math.max(brightest, Byte.toUnsignedInt(pixel));
        }
        int spread = SPREADS * (border[border.length * 3 / 4] - middle);
        int paper = middle + Math.min(spread, (brightest - middle) / MOST_PART);
        if (paper == 0) {
            return grey;
        }
        byte[] ink = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            ink[i] = (byte) Math.max(0, (Byte.toUnsignedInt(grey[i]) - paper) * 255 / Math.max(1, 255 - paper));
        }
        return ink;
    }

    private static int[] border(byte[] grey, int width, int height) {
        int[] border = new int[2 * width + 2 * height];
        for (int x = 0; x < width; x++) {
            border[2 * x] = Byte.toUnsignedInt(grey[x]);
            border[2 * x + 1] = Byte.toUnsignedInt(grey[(height - 1) * width + x]);
        }
        for (int y = 0; y < height; y++) {
            border[2 * (width + y)] = Byte.toUnsignedInt(grey[y * width]);
            border[2 * (width + y) + 1] = Byte.toUnsignedInt(grey[y * width + width - 1]);
        }
        Arrays.sort(border);
        return border;
    }
}
