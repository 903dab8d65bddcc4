package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Panels;
import dev.layerlab.tensor.Shape;

/**
 * What one operation gives to the next: for each example {@code height x width} places with {@code channels} numbers
 * each, channels last. From place to place it is {@code stride} numbers, the channels' padding included; padding holds
 * finite numbers that nobody reads. A row of n numbers is one place with n channels.
 *
 * <p>Buffers hold the slices that are being worked on, or the whole batch where operations need it after the slices.
 */
public final class Value {
    private final int height;
    private final int width;
    private final int channels;
    private final int stride;
    private boolean wholeBatch;
    private final Value origin;
    private int perSlice;
    private float[] numbers = new float[0];
    private float[] gradient = new float[0];

    private Value(int height, int width, int channels, int stride, Value origin) {
        this.origin = origin == null ? this : origin;
        this.height = height;
        this.width = width;
        this.channels = channels;
        this.stride = stride;
    }

    /** For what operations give. */
    static Value padded(int height, int width, int channels) {
        return new Value(height, width, channels, Lanes.padded(channels), null);
    }

    /** For inputs, which need no gradient and are read number by number. */
    static Value tight(int height, int width, int channels) {
        return new Value(height, width, channels, channels, null);
    }

    /** The same numbers, with a gradient of its own: one of several ways on from here. */
    Value branch() {
        return new Value(height, width, channels, stride, origin);
    }

    static Value of(Shape shape) {
        return switch (shape) {
            case Shape.Flat(int size) -> padded(1, 1, size);
            case Shape.Image(int height, int width, int channels) -> padded(height, width, channels);
        };
    }

    /** Asks for buffers that keep the whole batch until the end of the step. */
    Value keepBatch() {
        origin.wholeBatch = true;
        return this;
    }

    /** Makes buffers for these sizes; what they held is gone. */
    void make(Sizes sizes) {
        perSlice = sizes.perSlice();
        if (origin == this) {
            numbers = new float[length(sizes)];
        }
    }

    void makeGradient(Sizes sizes) {
        gradient = new float[length(sizes)];
    }

    private int length(Sizes sizes) {
        int examples = keepsBatch() ? sizes.examples() : sizes.workers() * sizes.perSlice();
        return Math.multiplyExact(examples, size());
    }

    /** Where the numbers of the slice's first example begin. */
    int at(Slice slice) {
        return (keepsBatch() ? slice.first() : slice.worker() * perSlice) * size();
    }

    /** Copies a slice's numbers without padding, pictures channel by channel, into those of all examples. */
    void read(Slice slice, float[] into, int firstExample) {
        int elements = places() * channels;
        for (int i = 0; i < slice.count(); i++) {
            int from = at(slice) + i * size();
            int to = (firstExample + slice.first() + i) * elements;
            Panels.transpose(numbers(), from, stride, places(), channels, into, to, places());
        }
    }

    /** Numbers of one example, padding included. */
    int size() {
        return places() * stride;
    }

    int places() {
        return height * width;
    }

    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    public int channels() {
        return channels;
    }

    int stride() {
        return stride;
    }

    boolean keepsBatch() {
        return origin.wholeBatch;
    }

    float[] numbers() {
        return origin.numbers;
    }

    float[] gradient() {
        return gradient;
    }
}
