package dev.layerlab.ui.workbench;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A drawing thread for tests without a window: the test's own thread carries out what was asked of it. */
public final class QueueScreen implements Executor {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Does what is asked, and takes over the newest figures, until the condition holds. */
    public void until(Workbench workbench, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain");
            }
            workbench.pulse();
            try {
                Runnable task = tasks.poll(5, TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
    }
}
