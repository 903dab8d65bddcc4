package dev.layerlab.training;

import java.util.ArrayList;
import java.util.List;

/** A run's curves without its times, so that two runs can be compared. */
record Curve(List<Float> losses, List<Float> accuracies, List<List<Double>> epochs) {
    static Curve of(Curves curves) {
        return new Curve(
                list(curves.losses(), curves.steps()),
                list(curves.accuracies(), curves.steps()),
                curves.epochs().stream()
                        .map(epoch -> List.of(
                                (double) epoch.epoch(),
                                (double) epoch.lastStep(),
                                epoch.trainLoss(),
                                epoch.trainAccuracy(),
                                epoch.validationLoss(),
                                epoch.validationAccuracy()))
                        .toList());
    }

    private static List<Float> list(float[] values, int count) {
        List<Float> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(values[i]);
        }
        return list;
    }
}
