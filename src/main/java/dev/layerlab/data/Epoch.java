package dev.layerlab.data;

import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.SplittableRandom;

/**
 * The batches of one pass through the training part in a fixed random order. The same seed and epoch number give the
 * same batches, so a run can be repeated and resumed at any batch.
 */
public final class Epoch {
    /** Batches with fewer numbers than this are filled by the taker itself; a hand-over would cost more. */
    private static final int WORTH_A_THREAD = 8_192;

    private final Dataset dataset;
    private final int[] order;
    private final int batchSize;
    private final int shift;
    private final long seed;

    private Epoch(Dataset dataset, int[] order, int batchSize, int shift, long seed) {
        this.dataset = dataset;
        this.order = order;
        this.batchSize = batchSize;
        this.shift = shift;
        this.seed = seed;
    }

    /**
     * An epoch of training.
     *
     * @param indices examples to learn from
     * @param shift pictures are moved by up to this many pixels in both directions, at random
     */
    public static Epoch shuffled(Dataset dataset, int[] indices, int batchSize, int shift, long seed, int number) {
        long epochSeed = new SplittableRandom(seed).nextLong() + number * 0x9E3779B97F4A7C15L;
        int[] order = indices.clone();
        Shuffle.shuffle(order, new SplittableRandom(epochSeed));
        return new Epoch(dataset, order, batchSize, dataset.shape() instanceof Shape.Image ? shift : 0, epochSeed);
    }

    /** A pass in the given order, without changes to the examples. */
    public static Epoch inOrder(Dataset dataset, int[] indices, int batchSize) {
        return new Epoch(dataset, indices, batchSize, 0, 0);
    }

    public int batches() {
        return Math.ceilDiv(order.length, batchSize);
    }

    /** Starts handing out at this batch. */
    public BatchFeeder from(int batch) {
        return dataset.shape().elements() * batchSize < WORTH_A_THREAD
                ? new DirectFeeder(this, batch)
                : new AheadFeeder(this, batch);
    }

    Batch newBatch() {
        return new Batch(dataset.shape(), Math.max(1, Math.min(batchSize, order.length)));
    }

    /** Fills the buffers with batch {@code number}. */
    void fill(Batch batch, int number) {
        int from = number * batchSize;
        int count = Math.min(batchSize, order.length - from);
        int length = (int) dataset.shape().elements();
        SplittableRandom random = shift == 0 ? null : new SplittableRandom(seed + number);
        for (int i = 0; i < count; i++) {
            int index = order[from + i];
            dataset.copy(index, batch.inputs(), i * length);
            batch.labels()[i] = dataset.label(index);
            if (random != null && dataset.shape() instanceof Shape.Image picture) {
                int right = random.nextInt(-shift, shift + 1);
                int down = random.nextInt(-shift, shift + 1);
                PictureShift.move(batch.inputs(), i * length, picture, right, down);
            }
        }
        batch.setCount(count);
    }
}
