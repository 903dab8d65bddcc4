package dev.layerlab.ui.charts;

import dev.layerlab.training.Curves;
import dev.layerlab.training.EpochResult;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/**
 * All steps and epochs of a run as a table for other programs: decimal points, commas between, one line a step; the
 * epoch's own figures stand in the line of its last step.
 */
final class CurvesCsv {
    static final String HEADER = "step,epoch,loss,accuracy,epoch_loss,epoch_accuracy,"
            + "validation_loss,validation_accuracy,epoch_seconds\n";

    private CurvesCsv() {}

    static void write(Curves curves, Writer target) throws IOException {
        target.write(HEADER);
        Iterator<EpochResult> epochs = curves.epochs().iterator();
        EpochResult next = epochs.hasNext() ? epochs.next() : null;
        int epoch = 1;
        for (int step = 1; step <= curves.steps(); step++) {
            target.write(step + "," + epoch + "," + number(curves.losses()[step - 1]) + ","
                    + number(curves.accuracies()[step - 1]));
            if (next != null && next.lastStep() == step) {
                target.write(ofEpoch(next));
                epoch = next.epoch() + 1;
                next = epochs.hasNext() ? epochs.next() : null;
            } else {
                target.write(",,,,,");
            }
            target.write("\n");
        }
    }

    private static String ofEpoch(EpochResult epoch) {
        return "," + number(epoch.trainLoss()) + "," + number(epoch.trainAccuracy()) + ","
                + number(epoch.validationLoss()) + "," + number(epoch.validationAccuracy()) + ","
                + number(epoch.seconds());
    }

    private static String number(float value) {
        return Float.isFinite(value) ? Float.toString(value) : "";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
