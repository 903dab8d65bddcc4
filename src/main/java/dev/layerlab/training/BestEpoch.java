package dev.layerlab.training;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;

/** Remembers the epoch with the lowest validation loss (or training loss, where there is no validation part). */
final class BestEpoch {
    private final LiveNetwork live;
    private NetworkState state;
    private double loss = Double.POSITIVE_INFINITY;
    private int without;

    BestEpoch(LiveNetwork live) {
        this.live = live;
    }

    void look(EpochResult result) {
        double now = Double.isNaN(result.validationLoss()) ? result.trainLoss() : result.validationLoss();
        if (now < loss) {
            loss = now;
            without = 0;
            state = live.state();
        } else {
            without++;
        }
    }

    int epochsWithoutBetter() {
        return without;
    }

    void goBack() {
        if (state != null) {
            live.restore(state);
        }
    }
}
