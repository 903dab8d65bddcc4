package dev.layerlab.ui.charts;

import dev.layerlab.training.EpochResult;

/** What a chart shows. */
enum Measure {
    LOSS {
        @Override
        double validation(EpochResult epoch) {
            return epoch.validationLoss();
        }
    },
    ACCURACY {
        @Override
        double validation(EpochResult epoch) {
            return epoch.validationAccuracy();
        }
    };

    abstract double validation(EpochResult epoch);
}
