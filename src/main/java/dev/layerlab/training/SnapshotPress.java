package dev.layerlab.training;

import dev.layerlab.engine.LiveNetwork;
import java.time.Duration;
import java.util.Optional;

/** Copies the weights for onlookers, at most ten times a second and only while somebody looks. */
final class SnapshotPress {
    private static final long BETWEEN = Duration.ofMillis(100).toNanos();

    private volatile boolean watched = true;
    private volatile Snapshot newest;
    private long printedAt;
    private long version;

    void watch(boolean wanted) {
        watched = wanted;
    }

    Optional<Snapshot> newest() {
        return Optional.ofNullable(newest);
    }

    void printIfDue(LiveNetwork live) {
        if (watched && System.nanoTime() - printedAt >= BETWEEN) {
            print(live);
        }
    }

    void print(LiveNetwork live) {
        newest = new Snapshot(++version, live.parameters());
        printedAt = System.nanoTime();
    }
}
