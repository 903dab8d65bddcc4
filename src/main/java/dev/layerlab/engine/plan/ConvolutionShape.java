package dev.layerlab.engine.plan;

/**
 * The sizes that a convolution's loops run over.
 *
 * @param height of the source with its border, as {@code width}
 * @param border whether there is one, so that the source has to be copied into a larger picture
 */
record ConvolutionShape(
        Window window,
        int channels,
        int sourceStride,
        int height,
        int width,
        boolean border,
        int stopsDown,
        int stops) {

    static ConvolutionShape of(Value source, Value result, Window window) {
        int height = window.bordered(source.height(), window.top(), result.height());
        int width = window.bordered(source.width(), window.left(), result.width());
        return new ConvolutionShape(
                window,
                source.channels(),
                source.stride(),
                height,
                width,
                height != source.height() || width != source.width(),
                result.height(),
                result.width());
    }

    /** Numbers of one bordered example. */
    int size() {
        return height * width * sourceStride;
    }

    int places() {
        return stopsDown * stops;
    }

    /** Weights of one filter. */
    int taps() {
        return channels * window.size() * window.size();
    }

    /** Where the window of each stop of each example begins in bordered examples that follow one another. */
    int[] windows(int examples) {
        int[] at = new int[examples * places()];
        for (int i = 0; i < at.length; i++) {
            int place = i % places();
            int y = place / stops * window.stride();
            int x = place % stops * window.stride();
            at[i] = i / places() * size() + (y * width + x) * sourceStride;
        }
        return at;
    }

    /** Copies an example into the middle of a bordered one. */
    void addBorder(Value source, float[] numbers, int at, float[] bordered, int to) {
        for (int y = 0; y < source.height(); y++) {
            System.arraycopy(
                    numbers,
                    at + y * source.width() * sourceStride,
                    bordered,
                    to + inside(y),
                    source.width() * sourceStride);
        }
    }

    /** The other way round. */
    void removeBorder(float[] bordered, int at, Value source, float[] numbers, int to) {
        for (int y = 0; y < source.height(); y++) {
            System.arraycopy(
                    bordered,
                    at + inside(y),
                    numbers,
                    to + y * source.width() * sourceStride,
                    source.width() * sourceStride);
        }
    }

    private int inside(int y) {
        return ((y + window.top()) * width + window.left()) * sourceStride;
    }
}
