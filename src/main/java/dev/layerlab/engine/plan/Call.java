package dev.layerlab.engine.plan;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** One round of tasks. Whoever comes late finds none left and harms nobody. */
final class Call {
    private final int tasks;
    private final Task work;
    private final Thread caller;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private volatile Throwable failure;

    Call(int tasks, Task work, Thread caller) {
        this.tasks = tasks;
        this.work = work;
        this.caller = caller;
    }

    void takeTasks(int worker) {
        for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
            try {
                work.run(i, worker);
            } catch (RuntimeException | Error thrown) {
                failure = thrown;
            }
            if (finished.incrementAndGet() == tasks) {
                LockSupport.unpark(caller);
            }
        }
    }

    boolean done() {
        return finished.get() == tasks;
    }

    void rethrow() {
        switch (failure) {
            case null -> {}
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
