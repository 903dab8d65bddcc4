package dev.layerlab.data;

import dev.layerlab.tensor.Batch;

/** Hands out the batches of one epoch, one after another; belongs to the thread that takes them. */
public interface BatchFeeder extends AutoCloseable {
    /**
     * The next batch; it stays valid until the next call.
     *
     * @return null when the epoch is over
     */
    Batch next() throws InterruptedException;

    @Override
    void close();
}
