package dev.layerlab.data.pictures;

/** The smallest part of a picture that holds all ink; right and bottom are one past the last pixel. */
record InkBox(int left, int top, int right, int bottom) {

    /** @param faintestPart pixels below the brightest one divided by this are no ink */
    static InkBox around(byte[] grey, int width, int height, int faintestPart) {
        int brightest = 0;
        for (byte pixel : grey) {
            brightest = Math.max(brightest, Byte.toUnsignedInt(pixel));
        }
        int least = Math.max(1, brightest / faintestPart);
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (Byte.toUnsignedInt(grey[y * width + x]) >= least) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
        return new InkBox(left, top, right, bottom);
    }

    boolean isEmpty() {
        return right <= left;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }
}
