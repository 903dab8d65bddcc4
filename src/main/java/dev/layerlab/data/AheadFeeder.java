package dev.layerlab.data;

import dev.layerlab.tensor.Batch;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A loader thread keeps a few batches filled ahead, in buffers that go round. */
final class AheadFeeder implements BatchFeeder {
    private static final int BUFFERS = 3;

    private final BlockingQueue<Batch> empty = new ArrayBlockingQueue<>(BUFFERS);
    private final BlockingQueue<Filled> full = new ArrayBlockingQueue<>(BUFFERS);
    private final Thread loader;
    private final Epoch epoch;
    private Batch lent;
    private int left;

    AheadFeeder(Epoch epoch, int first) {
        this.epoch = epoch;
        this.left = epoch.batches() - first;
        for (int i = 0; i < BUFFERS; i++) {
            empty.add(epoch.newBatch());
        }
        loader = Thread.ofPlatform().daemon().name("batch-loader").start(() -> load(first));
    }

    /** For the test that nothing is left running. */
    Thread loader() {
        return loader;
    }

    private void load(int first) {
        try {
            for (int number = first; number < epoch.batches(); number++) {
                full.put(fill(empty.take(), number));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong here must reach the thread that waits for the batch, or it would wait for ever. */
    private Filled fill(Batch batch, int number) {
        try {
            epoch.fill(batch, number);
            return new Filled(batch, null);
        } catch (RuntimeException broken) {
            return new Filled(batch, broken);
        }
    }

    @Override
    public Batch next() throws InterruptedException {
        if (lent != null) {
            empty.put(lent);
            lent = null;
        }
        if (left == 0) {
            return null;
        }
        left--;
        Filled filled = full.take();
        if (filled.broken() != null) {
            throw new IllegalStateException("A batch could not be filled", filled.broken());
        }
        lent = filled.batch();
        return lent;
    }

    @Override
    public void close() {
        loader.interrupt();
        left = 0;
    }

    /** A batch, or why there is none. */
    private record Filled(Batch batch, RuntimeException broken) {}
}
