package dev.layerlab.training;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;
import java.time.Duration;

/** Watches the loss, keeps a copy of the last good weights and brings them back when learning goes wrong. */
final class Divergence {
    /** A smoothed loss this many times that of blind guessing has run away and does not come back by itself. */
    private static final double RUNAWAY = 4;

    /** How much a step counts in the smoothed loss. */
    private static final double SMOOTHING = 0.1;

    private static final long BETWEEN_COPIES = Duration.ofSeconds(2).toNanos();

    private final LiveNetwork live;
    private final double guessing;
    private NetworkState lastGood;
    private long copiedAt;
    private double usual = Double.NaN;
    private double smoothed = Double.NaN;

    /** @param guessing mean loss of a network that gives every class the same chance */
    Divergence(LiveNetwork live, double guessing) {
        this.live = live;
        this.guessing = guessing;
        this.lastGood = live.state();
        this.copiedAt = System.nanoTime();
    }

    boolean isDiverging(double loss) {
        if (!Double.isFinite(loss)) {
            return true;
        }
        if (Double.isNaN(smoothed)) {
            // Penalties and a bad start may lie above guessing.
            usual = Double.isNaN(usual) ? Math.max(loss, guessing) : usual;
            smoothed = Math.min(loss, usual);
        }
        smoothed += SMOOTHING * (loss - smoothed);
        if (smoothed > RUNAWAY * usual) {
            return true;
        }
        if (smoothed <= 2 * usual && System.nanoTime() - copiedAt > BETWEEN_COPIES) {
            copy();
        }
        return false;
    }

    void goBack() {
        live.restore(lastGood);
        smoothed = Double.NaN;
    }

    /** The loss of a step tells of the weights before it, so a finite loss does not yet make the newest weights good. */
    private void copy() {
        NetworkState now = live.state();
        if (isFinite(now.parameters()) && isFinite(now.updater())) {
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
