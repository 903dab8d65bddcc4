package dev.layerlab.data.pictures;

/** A picture in memory that nobody changes: one number a pixel, row by row, red in bits 16 to 23, then green, blue. */
public final class Picture {
    /** Channels that differ by no more than this look grey; JPEG never keeps them exactly equal. */
    private static final int NEARLY_EQUAL = 3;

    private static final int RED_SHARE = 77;
    private static final int GREEN_SHARE = 150;
    private static final int BLUE_SHARE = 29;

    private final int width;
    private final int height;
    private final int[] rgb;

    /** @param rgb {@code width * height} numbers, which must not be changed afterwards; bits above 23 are not read */
    public Picture(int width, int height, int[] rgb) {
        if (width < 1 || height < 1 || rgb.length != width * height) {
            throw new IllegalArgumentException(rgb.length + " pixels are not " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int rgb(int x, int y) {
        return rgb[y * width + x] & 0xFFFFFF;
    }

    /** Whether no pixel has a colour one could see. */
    public boolean isGrey() {
        for (int pixel : rgb) {
            int red = pixel >> 16 & 0xFF;
            int green = pixel >> 8 & 0xFF;
            int blue = pixel & 0xFF;
            if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > NEARLY_EQUAL) {
                return false;
            }
        }
        return true;
    }

    /** Brightness as the eye sees it (the luma weights of ITU-R BT.601), one unsigned byte a pixel. */
    public byte[] grey() {
        byte[] grey = new byte[rgb.length];
        for (int i = 0; i < grey.length; i++) {
            int pixel = rgb[i];
            int red = pixel >> 16 & 0xFF;
            int green = pixel >> 8 & 0xFF;
            grey[i] = (byte) (RED_SHARE * red + GREEN_SHARE * green + BLUE_SHARE * (pixel & 0xFF) >> 8);
        }
        return grey;
    }

    /** One colour alone, one unsigned byte a pixel. */
    public byte[] channel(int channel) {
        int shift = 16 - 8 * channel;
        byte[] plane = new byte[rgb.length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (byte) (rgb[i] >> shift);
        }
        return plane;
    }

    /** Turned and mirrored: pixel (x, y) of the result is what {@code orientation} says. */
    Picture upright(Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return this;
        }
        int newWidth = orientation.swapsSides() ? height : width;
        int newHeight = orientation.swapsSides() ? width : height;
        int[] turned = new int[rgb.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                turned[y * newWidth + x] = rgb[orientation.source(x, y, width, height)];
            }
        }
        return new Picture(newWidth, newHeight, turned);
    }
}
