package dev.layerlab.ui.workbench;

import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps a picture of the live network fresh without slowing the training: one question at a time, at most ten a second,
 * and after a long answer a longer rest. Belongs to the drawing thread.
 */
public final class Rhythm {
    private static final long LEAST_NANOS = 100_000_000;
    /** Most of the time that answers may take, as a share of 1. */
    private static final double BUSY_SHARE = 0.06;

    private final Runnable beat;
    private final LongSupplier clock;
    private final BiConsumer<Long, Runnable> later;
    private boolean running;
    private boolean wanted;
    private boolean busy;
    private boolean waiting;
    private long begunAt;
    private long nextAt = Long.MIN_VALUE;
    private int era;

    /** @param beat asks, and sees to it that {@link #done} is called once the answer is there */
    public Rhythm(Runnable beat) {
        this(beat, System::nanoTime, Rhythm::pause);
    }

    /** @param later runs the task after so many nanoseconds */
    Rhythm(Runnable beat, LongSupplier clock, BiConsumer<Long, Runnable> later) {
        this.beat = beat;
        this.clock = clock;
        this.later = later;
    }

    public void start() {
        running = true;
        ask();
    }

    public void stop() {
        running = false;
        forget();
    }

    /** Something changed that the picture shall show. */
    public void ask() {
        wanted = true;
        tryBeat();
    }

    /** The answer to the last beat is there. */
    public void done(long nanosOfWork) {
        busy = false;
        long now = clock.getAsLong();
        nextAt = Math.max(begunAt + LEAST_NANOS, now + (long) (nanosOfWork / BUSY_SHARE));
        tryBeat();
    }

    /** No answer will come any more. */
    public void forget() {
        era++;
        busy = false;
        waiting = false;
    }

    private void tryBeat() {
        if (!running || !wanted || busy || waiting) {
            return;
        }
        long now = clock.getAsLong();
        if (nextAt > now) {
            waiting = true;
            int mine = era;
            later.accept(nextAt - now, () -> {
                if (mine == era) {
                    waiting = false;
                    tryBeat();
                }
            });
            return;
        }
        wanted = false;
        busy = true;
        begunAt = now;
        beat.run();
    }

    private static void pause(long nanos, Runnable task) {
        PauseTransition pause = new PauseTransition(Duration.millis(nanos / 1e6));
        pause.setOnFinished(event -> task.run());
        pause.play();
    }
}
