package dev.layerlab.ui;

import dev.layerlab.ui.workbench.Workbench;
import javafx.animation.AnimationTimer;

/** Takes over the newest figures once a frame and the larger ones ten times a second, and only while shown. */
final class FramePulse extends AnimationTimer {
    private static final long SLOW = 100_000_000;

    private final Workbench workbench;
    private final Runnable slowly;
    private long lastSlow;

    FramePulse(Workbench workbench, Runnable slowly) {
        this.workbench = workbench;
        this.slowly = slowly;
    }

    void setRunning(boolean running) {
        if (running) {
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        workbench.pulse();
        if (now - lastSlow >= SLOW) {
            lastSlow = now;
            workbench.slowPulse();
            slowly.run();
        }
    }
}
