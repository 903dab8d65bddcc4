package dev.layerlab.ui.predict;

/** Light ink on dark as bytes, row by row; not a record because arrays do not compare by value. */
final class GreyPicture {
    private final byte[] pixels;
    private final int width;
    private final int height;

    GreyPicture(byte[] pixels, int width, int height) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + "x" + height);
        }
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    byte[] pixels() {
        return pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return Byte.toUnsignedInt(pixels[y * width + x]);
    }
}
