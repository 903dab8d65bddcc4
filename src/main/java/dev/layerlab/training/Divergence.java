package dev.layerlab.training;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;
import java.time.Duration;

/** Watches the loss, keeps a copy of the last good weights and brings them back when learning goes wrong. */
final class Divergence {
    /** A smoothed loss this many times the first one has run away and does not come back by itself. */
    private static final double RUNAWAY = 20;

    /** How much a step counts in the smoothed loss. */
    private static final double SMOOTHING = 0.1;

    private static final long BETWEEN_COPIES = Duration.ofSeconds(2).toNanos();

    private final LiveNetwork live;
    private NetworkState lastGood;
    private long copiedAt;
    private double first = Double.NaN;
    private double smoothed;

    Divergence(LiveNetwork live) {
        this.live = live;
        copy();
    }

    boolean isDiverging(double loss) {
        if (!Double.isFinite(loss)) {
            return true;
        }
        if (Double.isNaN(first)) {
            first = Math.max(loss, 1e-3);
            smoothed = loss;
        }
        smoothed += SMOOTHING * (loss - smoothed);
        if (smoothed > RUNAWAY * first) {
            return true;
        }
        if (smoothed <= 2 * first && System.nanoTime() - copiedAt > BETWEEN_COPIES) {
            copy();
        }
        return false;
    }

    void goBack() {
        live.restore(lastGood);
        // Else the runaway losses would still weigh when the run goes on at a smaller rate.
        first = Double.NaN;
    }

    /** The loss of a step tells of the weights before it, so a finite loss does not yet make the newest weights good. */
    private void copy() {
        NetworkState now = live.state();
        if (isFinite(now.parameters())) {
            lastGood = now;
        }
        copiedAt = System.nanoTime();
    }

    private static boolean isFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
