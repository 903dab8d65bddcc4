package dev.layerlab.training;

/** Where a run stands. */
public enum RunState {
    /** Fresh weights, nothing learned yet. */
    READY,
    RUNNING,
    PAUSED,
    /** All epochs done, or stopped early. */
    FINISHED,
    /** Stopped by a problem; the last good weights are kept. */
    FAILED;

    public boolean canTrain() {
        return this == READY || this == PAUSED || this == FINISHED || this == FAILED;
    }
}
