package dev.layerlab.training;

import dev.layerlab.engine.LiveNetwork;
import java.util.Optional;

/** Remembers the epoch with the lowest validation loss (or training loss, where there is no validation part). */
final class BestEpoch {
    private float[] weights;
    private double loss = Double.POSITIVE_INFINITY;
    private int without;

    /** Goes on from earlier epochs. Where their best weights are not known, those of the next epoch stand in until a better one. */
    static BestEpoch after(Curves earlier, Optional<float[]> weights) {
        BestEpoch best = new BestEpoch();
        earlier.epochs().forEach(best::compare);
        if (weights.isPresent()) {
            best.weights = weights.get();
        }
        return best;
    }

    void look(EpochResult result, LiveNetwork live, boolean keep) {
        boolean better = compare(result);
        if (keep && (better || weights == null)) {
            weights = live.parameters();
        } else if (better) {
            weights = null;
        }
    }

    int epochsWithoutBetter() {
        return without;
    }

    /** Forgets how long it has not become better, so that a run that was stopped for it can go on. */
    void bePatientAgain() {
        without = 0;
    }

    Optional<float[]> weights() {
        return Optional.ofNullable(weights);
    }

    void giveTo(LiveNetwork live) {
        if (weights != null) {
            live.setParameters(weights);
        }
    }

    private boolean compare(EpochResult result) {
        double now = Double.isNaN(result.validationLoss()) ? result.trainLoss() : result.validationLoss();
        boolean better = now < loss;
        loss = better ? now : loss;
        without = better ? 0 : without + 1;
        return better;
    }
}
