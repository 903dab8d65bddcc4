package dev.layerlab.data.pictures;

/**
 * Brings a drawn digit into the form MNIST's digits have: cut to its ink, scaled to fit 20x20 with its proportions
 * kept, placed with its centre of mass on pixel (14, 14) of 28x28. Other sizes keep the margin's share of 4/28 a side.
 *
 * <p>Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits", which describes the size
 * normalising and centring. Beyond it, the brightest ink becomes full white, so that thin or pale lines are still seen.
 *
 * @param height rows of the result
 * @param width columns of the result
 */
public record DigitNormalizer(int height, int width) {
    /** Pixels fainter than this part of the brightest one do not count as ink when cutting. */
    private static final int FAINTEST_PART = 16;

    public DigitNormalizer {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("A picture needs positive sizes, not " + height + "x" + width);
        }
    }

    /**
     * The picture as a network of this input size expects it; a picture without ink becomes an empty one.
     *
     * @param grey bright ink on dark, row by row, one unsigned byte a pixel
     * @param fromWidth columns of {@code grey}
     * @param fromHeight rows of {@code grey}
     * @return {@code height} x {@code width} bytes, row by row
     */
    public byte[] normalize(byte[] grey, int fromWidth, int fromHeight) {
        if (grey.length != fromWidth * fromHeight) {
            throw new IllegalArgumentException(grey.length + " pixels are not " + fromHeight + "x" + fromWidth);
        }
        byte[] result = new byte[height * width];
        InkBox box = InkBox.around(grey, fromWidth, fromHeight, FAINTEST_PART);
        if (box.isEmpty()) {
            return result;
        }
        int boxWidth = width - 2 * Math.round(width / 7f);
        int boxHeight = height - 2 * Math.round(height / 7f);
        double scale = Math.min((double) boxWidth / box.width(), (double) boxHeight / box.height());
        Resampling across = new Resampling(box.width(), Math.max(1, (int) Math.round(box.width() * scale)));
        Resampling down = new Resampling(box.height(), Math.max(1, (int) Math.round(box.height() * scale)));
        float[] small = down.columns(across.rows(grey, fromWidth, box), across.to());
        place(small, across.to(), down.to(), result);
        return result;
    }

    private void place(float[] small, int smallWidth, int smallHeight, byte[] result) {
        double mass = 0;
        double massX = 0;
        double massY = 0;
        float brightest = 0;
        for (int y = 0; y < smallHeight; y++) {
            for (int x = 0; x < smallWidth; x++) {
                float ink = small[y * smallWidth + x];
                mass += ink;
                massX += ink * x;
                massY += ink * y;
                brightest = Math.max(brightest, ink);
            }
        }
        int left = start(width / 2 - massX / mass, width - smallWidth);
        int top = start(height / 2 - massY / mass, height - smallHeight);
        for (int y = 0; y < smallHeight; y++) {
            for (int x = 0; x < smallWidth; x++) {
                float ink = small[y * smallWidth + x] * 255 / brightest;
                result[(top + y) * width + left + x] = (byte) Math.round(ink);
            }
        }
    }

    /** The nearest whole pixel that keeps the digit inside; of two equally near ones the first, as MNIST has it. */
    private static int start(double wanted, int last) {
        return Math.clamp((long) Math.ceil(wanted - 0.500001), 0, last);
    }
}
