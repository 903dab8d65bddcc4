package dev.layerlab.data.pictures;

/**
 * A picture of a folder while it is not yet known which size and how many channels the set will have: a small one as it
 * is, a larger one already scaled to what it can become.
 *
 * @param width of the picture as it was
 * @param height of the picture as it was
 * @param grey whether one plane is enough
 * @param planes at its own size if it is small, else at {@link #COLOUR_SIDE}; one or three
 * @param greyPlane of a large grey picture, at {@link #GREY_SIDE}; else empty
 */
record Draft(int width, int height, boolean grey, byte[][] planes, byte[] greyPlane) {
    static final int GREY_SIDE = 28;
    static final int COLOUR_SIDE = 32;
    private static final int LARGEST_KEPT = 64;

    static Draft of(Picture picture) {
        boolean grey = picture.isGrey();
        byte[][] planes = grey
                ? new byte[][] {picture.grey()}
                : new byte[][] {picture.channel(0), picture.channel(1), picture.channel(2)};
        int width = picture.width();
        int height = picture.height();
        if (isSmall(width, height)) {
            return new Draft(width, height, grey, planes, new byte[0]);
        }
        byte[] greyPlane = grey ? scaled(planes[0], width, height, GREY_SIDE, GREY_SIDE) : new byte[0];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = scaled(planes[i], width, height, COLOUR_SIDE, COLOUR_SIDE);
        }
        return new Draft(width, height, grey, planes, greyPlane);
    }

    boolean isSmall() {
        return isSmall(width, height);
    }

    long bytes() {
        return (long) planes.length * planes[0].length + greyPlane.length;
    }

    /** The channel in the size of the set; the only plane of a grey picture stands for every colour. */
    byte[] plane(int channel, int toWidth, int toHeight) {
        byte[] plane = planes[grey ? 0 : channel];
        if (isSmall()) {
            return scaled(plane, width, height, toWidth, toHeight);
        }
        return toWidth == GREY_SIDE ? greyPlane : plane;
    }

    private static boolean isSmall(int width, int height) {
        return Math.max(width, height) <= LARGEST_KEPT;
    }

    private static byte[] scaled(byte[] plane, int width, int height, int toWidth, int toHeight) {
        return width == toWidth && height == toHeight
                ? plane
                : new PlaneScaling(width, height, toWidth, toHeight).scale(plane);
    }
}
