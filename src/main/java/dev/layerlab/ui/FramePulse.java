package dev.layerlab.ui;

import dev.layerlab.ui.workbench.Workbench;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has the window take over the newest figures, only while it is shown. Not an animation timer: that would have the whole
 * scene looked through sixty times a second even when nothing has changed, and training needs those cores.
 */
final class FramePulse {
    private static final long MILLIS = 33;

    /** Every so many pulses the name of the window is looked at. */
    private static final int SLOW = 6;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pulse").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Workbench workbench;
    private final Runnable slowly;
    private ScheduledFuture<?> running;
    private int count;

    FramePulse(Workbench workbench, Runnable slowly) {
        this.workbench = workbench;
        this.slowly = slowly;
    }

    void setRunning(boolean wanted) {
        if (wanted && running == null) {
            running = clock.scheduleAtFixedRate(this::tick, 0, MILLIS, TimeUnit.MILLISECONDS);
        } else if (!wanted && running != null) {
            running.cancel(false);
            running = null;
        }
    }

    /** One pulse at a time, however busy the drawing thread is. */
    private void tick() {
        if (waiting.compareAndSet(false, true)) {
            workbench.jobs().screen().execute(this::pulse);
        }
    }

    private void pulse() {
        waiting.set(false);
        if (running == null) {
            return;
        }
        workbench.pulse();
        if (++count % SLOW == 0) {
            slowly.run();
        }
    }
}
