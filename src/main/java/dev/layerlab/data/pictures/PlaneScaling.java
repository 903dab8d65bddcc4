package dev.layerlab.data.pictures;

/**
 * Brings one channel of a picture to another size: cut to the centre where the proportions differ, then averaged over
 * the area of each new pixel (blended when it grows).
 */
public final class PlaneScaling {
    private final InkBox centre;
    private final int fromWidth;
    private final Resampling across;
    private final Resampling down;

    /** Prepares the weights once for all channels of pictures of one size. */
    public PlaneScaling(int fromWidth, int fromHeight, int width, int height) {
        double scale = Math.min((double) fromWidth / width, (double) fromHeight / height);
        int cutWidth = Math.clamp(Math.round(width * scale), 1, fromWidth);
        int cutHeight = Math.clamp(Math.round(height * scale), 1, fromHeight);
        int left = (fromWidth - cutWidth) / 2;
        int top = (fromHeight - cutHeight) / 2;
        this.fromWidth = fromWidth;
        this.centre = new InkBox(left, top, left + cutWidth, top + cutHeight);
        this.across = new Resampling(cutWidth, width);
        this.down = new Resampling(cutHeight, height);
    }

    /**
     * Scales one channel.
     *
     * @param plane row by row, one unsigned byte a pixel
     * @return row by row, one unsigned byte a pixel
     */
    public byte[] scale(byte[] plane) {
        float[] scaled = down.columns(across.rows(plane, fromWidth, centre), across.to());
        byte[] result = new byte[scaled.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) Math.round(scaled[i]);
        }
        return result;
    }
}
