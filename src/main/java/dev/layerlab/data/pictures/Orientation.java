package dev.layerlab.data.pictures;

/** How a camera was held: the eight values of the Exif tag 0x0112 in their order (CIPA DC-008, section 4.6.4). */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    TURN_RIGHT,
    TRANSVERSED,
    TURN_LEFT;

    /** Unknown values mean upright, as viewers do. */
    static Orientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /** Where in the stored picture the pixel stands that belongs at (x, y). */
    int source(int x, int y, int width, int height) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (this) {
            case UPRIGHT -> y * width + x;
            case MIRRORED -> y * width + right - x;
            case UPSIDE_DOWN -> (bottom - y) * width + right - x;
            case FLIPPED -> (bottom - y) * width + x;
            case TRANSPOSED -> x * width + y;
            case TURN_RIGHT -> (bottom - x) * width + y;
            case TRANSVERSED -> (bottom - x) * width + right - y;
            case TURN_LEFT -> x * width + right - y;
        };
    }
}
