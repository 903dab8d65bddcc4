package dev.layerlab.tensor;

/**
 * Several examples with their labels, in buffers that are filled again and again. Example {@code i} starts at
 * {@code i * shape.elements()} in {@code inputs}; {@code labels[i]} is the index of its class. Only the first
 * {@link #count()} examples hold anything.
 */
public final class Batch {
    private final Shape shape;
    private final float[] inputs;
    private final int[] labels;
    private int count;

    public Batch(Shape shape, int capacity) {
        this.shape = shape;
        this.inputs = new float[Math.toIntExact(shape.elements() * capacity)];
        this.labels = new int[capacity];
    }

    /** A batch of one example without a known label. */
    public static Batch of(Tensor example) {
        Batch batch = new Batch(example.shape(), 1);
        System.arraycopy(example.values(), 0, batch.inputs, 0, example.values().length);
        batch.count = 1;
        return batch;
    }

    public Shape shape() {
        return shape;
    }

    public int capacity() {
        return labels.length;
    }

    public int count() {
        return count;
    }

    public void setCount(int count) {
        if (count < 0 || count > capacity()) {
            throw new IllegalArgumentException(count + " examples do not fit a batch of " + capacity());
        }
        this.count = count;
    }

    public float[] inputs() {
        return inputs;
    }

    public int[] labels() {
        return labels;
    }
}
