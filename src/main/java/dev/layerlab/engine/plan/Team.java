package dev.layerlab.engine.plan;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * The calling thread and its companions, who share out numbered tasks: whoever is free takes the next, so that a
 * processor which the window borrows for a moment holds nobody up. Companions spin for a moment between two calls and
 * then sleep.
 */
final class Team implements AutoCloseable {
    /** Some tens of microseconds: longer than the gaps within a step, too short to be noticed. */
    private static final int PATIENCE = 2_000;

    private final int size;
    private List<Thread> companions = List.of();
    private volatile Call current;
    private volatile boolean closed;

    /** @param size threads, the calling one included; the others start when there is something to share */
    Team(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    /** Runs all tasks and returns when they are done; what one of them threw is thrown here. */
    void run(int tasks, Task work) {
        if (size == 1 || tasks <= 1) {
            for (int i = 0; i < tasks; i++) {
                work.run(i, 0);
            }
            return;
        }
        if (companions.isEmpty()) {
            companions = IntStream.range(1, size).mapToObj(this::companion).toList();
        }
        Call call = new Call(tasks, work, Thread.currentThread());
        current = call;
        companions.forEach(LockSupport::unpark);
        call.takeTasks(0);
        for (int spins = 0; !call.done(); spins++) {
            rest(spins);
        }
        call.rethrow();
    }

    private Thread companion(int worker) {
        return Thread.ofPlatform().daemon().name("layerlab-step-" + worker).start(() -> serve(worker));
    }

    private void serve(int worker) {
        Call served = null;
        for (int spins = 0; !closed; spins++) {
            Call call = current;
            if (call != served) {
                call.takeTasks(worker);
                served = call;
                spins = 0;
            }
            rest(spins);
        }
    }

    private void rest(int spins) {
        if (spins < PATIENCE) {
            Thread.onSpinWait();
        } else {
            LockSupport.park(this);
        }
    }

    @Override
    public void close() {
        closed = true;
        companions.forEach(LockSupport::unpark);
    }
}
