package dev.layerlab.project;

import dev.layerlab.training.EpochResult;
import dev.layerlab.training.TrainingPlan;
import java.util.ArrayList;
import java.util.List;

/** The finished epochs in a project file; a figure that does not exist is left out. */
final class HistoryFormat {
    private static final String OWNER = "history";

    private HistoryFormat() {}

    static ProjectDocument.Epochs write(List<EpochResult> epochs) {
        return new ProjectDocument.Epochs(epochs.stream()
                .map(epoch -> new ProjectDocument.EpochLine(
                        epoch.epoch(),
                        epoch.lastStep(),
                        known(epoch.trainLoss()),
                        known(epoch.trainAccuracy()),
                        known(epoch.validationLoss()),
                        known(epoch.validationAccuracy()),
                        known(epoch.seconds())))
                .toList());
    }

    static List<EpochResult> read(ProjectDocument.Epochs history, int steps) throws Damage {
        if (history == null || history.epochs() == null) {
            throw Damage.of("part-missing", OWNER);
        }
        List<EpochResult> epochs = new ArrayList<>();
        for (ProjectDocument.EpochLine line : history.epochs()) {
            if (line == null || line.epoch() == null || line.lastStep() == null) {
                throw Damage.of("setting-missing", OWNER, "epoch");
            }
            Entries.inRange(OWNER, "epoch", line.epoch(), 1, TrainingPlan.MOST_EPOCHS);
            Entries.inRange(OWNER, "lastStep", line.lastStep(), 0, steps);
            epochs.add(new EpochResult(
                    line.epoch(),
                    line.lastStep(),
                    figure(line.trainLoss()),
                    figure(line.trainAccuracy()),
                    figure(line.validationLoss()),
                    figure(line.validationAccuracy()),
                    figure(line.seconds())));
        }
        return List.copyOf(epochs);
    }

    private static Double known(double figure) {
        return Double.isFinite(figure) ? figure : null;
    }

    private static double figure(Double written) {
        return written == null ? Double.NaN : written;
    }
}
