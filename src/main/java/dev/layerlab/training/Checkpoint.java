package dev.layerlab.training;

import dev.layerlab.engine.NetworkState;
import java.util.Optional;

/**
 * Everything needed to go on with a run as if it had never stopped.
 *
 * @param best weights of the best epoch so far, where the plan keeps it
 */
public record Checkpoint(NetworkState state, LoopPosition position, Curves curves, Optional<float[]> best) {
    public Checkpoint(NetworkState state, LoopPosition position, Curves curves) {
        this(state, position, curves, Optional.empty());
    }

    /** What was learned, at the start of a run on other data. */
    public Checkpoint forOtherData() {
        return new Checkpoint(state, LoopPosition.START, Curves.EMPTY);
    }
}
