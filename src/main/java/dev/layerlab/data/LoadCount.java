package dev.layerlab.data;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is loaded, tells the watcher about every hundredth and stops when it asks; any thread may count. */
public final class LoadCount {
    private static final int PARTS = 100;

    private final LoadWatcher watcher;
    private final long total;
    private final AtomicLong done = new AtomicLong();

    public LoadCount(LoadWatcher watcher, long total) {
        this.watcher = watcher;
        this.total = Math.max(1, total);
    }

    /** @throws CancellationException if the watcher asked to stop */
    public void add(long more) {
        if (watcher.isCancelled()) {
            throw new CancellationException();
        }
        long now = done.addAndGet(more);
        if (now * PARTS / total != (now - more) * PARTS / total) {
            watcher.loaded((double) now / total);
        }
    }
}
