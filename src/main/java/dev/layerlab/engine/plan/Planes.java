package dev.layerlab.engine.plan;

/**
 * Pictures taken apart so that a tap of a sliding window reads neighbouring numbers while the window moves: one plane
 * for every channel, and for every phase of the stride in both directions, with the border's zeros around.
 */
final class Planes {
    private final ConvolutionShape shape;
    private final int stride;
    private final int rows;
    private final int columns;

    Planes(ConvolutionShape shape) {
        this.shape = shape;
        this.stride = shape.window().stride();
        this.rows = Math.ceilDiv(shape.height(), stride);
        this.columns = Math.ceilDiv(shape.width(), stride);
    }

    /** Numbers of one plane. */
    int size() {
        return rows * columns;
    }

    /** Numbers from one row of windows to the next. */
    int columns() {
        return columns;
    }

    /** Planes of one picture. */
    int count() {
        return shape.channels() * stride * stride;
    }

    /** Numbers from the first to the last place of a tap, both included. */
    int reach() {
        return (shape.stopsDown() - 1) * columns + shape.stops();
    }

    /** Where each tap of the window begins when planes of {@code examples} pictures lie together. */
    int[] taps(int examples) {
        int size = shape.window().size();
        int[] at = new int[shape.taps()];
        for (int tap = 0; tap < at.length; tap++) {
            at[tap] = at(tap / (size * size), tap / size % size, tap % size, examples);
        }
        return at;
    }

    private int at(int channel, int y, int x, int examples) {
        int plane = (channel * stride + y % stride) * stride + x % stride;
        return plane * examples * size() + y / stride * columns + x / stride;
    }

    /** Spreads one picture: the {@code example}-th of those whose planes lie together. */
    void spread(Value source, int from, float[] into, int example, int examples) {
        int step = at(1, 0, 0, examples);
        int channels = source.channels();
        float[] numbers = source.numbers();
        for (int y = 0; y < source.height(); y++) {
            for (int x = 0; x < source.width(); x++) {
                int to = example * size()
                        + at(0, y + shape.window().top(), x + shape.window().left(), examples);
                for (int channel = 0; channel < channels; channel++) {
                    into[to + channel * step] = numbers[from + channel];
                }
                from += source.stride();
            }
        }
    }
}
