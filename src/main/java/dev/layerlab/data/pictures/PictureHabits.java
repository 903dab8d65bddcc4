package dev.layerlab.data.pictures;

import dev.layerlab.data.PictureSet;

/**
 * What the pictures of a set have in common, measured on some of them.
 *
 * @param brightness of the border's pixels, 0 to 1
 * @param offCentre how far a picture's centre of mass lies from its middle, as a share of the longer side
 * @param inkInMargin share of the outermost pixels, a fourteenth of each side, that is ink
 */
record PictureHabits(double brightness, double offCentre, double inkInMargin) {
    private static final int MOST = 500;
    private static final int INK = 128;
    private static final double DARK = 0.15;
    private static final double CENTRED = 0.037;
    private static final double BARE = 0.03;

    static PictureHabits of(PictureSet set) {
        int step = Math.max(1, set.size() / MOST);
        double brightness = 0;
        double offCentre = 0;
        double margin = 0;
        int count = 0;
        for (int i = 0; i < set.size(); i += step) {
            Frame frame = new Frame(set, i);
            brightness += frame.border();
            offCentre += frame.offCentre();
            margin += frame.inkInMargin();
            count++;
        }
        return new PictureHabits(brightness / count, offCentre / count, margin / count);
    }

    /** Bright things on dark: a picture with a light border has to be turned into its negative. */
    boolean isDark() {
        return brightness < DARK;
    }

    /** Each picture was cut to its ink and centred by its mass, as MNIST does. */
    boolean isNormalized() {
        return isDark() && offCentre < CENTRED && inkInMargin < BARE;
    }

    /** The first channel of one picture. */
    private record Frame(PictureSet set, int index) {
        private int height() {
            return set.shape().height();
        }

        private int width() {
            return set.shape().width();
        }

        private int value(int x, int y) {
            long start = index * set.shape().elements();
            return Byte.toUnsignedInt(set.pixels()[(int) start + y * width() + x]);
        }

        double border() {
            double sum = 0;
            int count = 0;
            for (int y = 0; y < height(); y++) {
                boolean edge = y == 0 || y == height() - 1;
                for (int x = 0; x < width(); x += edge ? 1 : Math.max(1, width() - 1)) {
                    sum += value(x, y);
                    count++;
                }
            }
            return sum / count / 255;
        }

        double offCentre() {
            double mass = 0;
            double massX = 0;
            double massY = 0;
            for (int y = 0; y < height(); y++) {
                for (int x = 0; x < width(); x++) {
                    int value = value(x, y);
                    mass += value;
                    massX += value * (x + 0.5);
                    massY += value * (y + 0.5);
                }
            }
            double right = massX / mass - width() / 2.0;
            double down = massY / mass - height() / 2.0;
            return mass == 0 ? 0 : Math.hypot(right, down) / Math.max(width(), height());
        }

        double inkInMargin() {
            int acrossMargin = width() / 14;
            int downMargin = height() / 14;
            int ink = 0;
            int count = 0;
            for (int y = 0; y < height(); y++) {
                boolean inRows = y >= downMargin && y < height() - downMargin;
                for (int x = 0; x < width(); x++) {
                    if (!inRows || x < acrossMargin || x >= width() - acrossMargin) {
                        ink += value(x, y) >= INK ? 1 : 0;
                        count++;
                    }
                }
            }
            return count == 0 ? 0 : (double) ink / count;
        }
    }
}
