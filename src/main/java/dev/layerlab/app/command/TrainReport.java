package dev.layerlab.app.command;

import dev.layerlab.text.Texts;
import dev.layerlab.training.Curves;
import dev.layerlab.training.EpochResult;
import dev.layerlab.training.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code layerlab train} prints; the names are those of the JSON document. */
record TrainReport(List<Line> epochs, double examplesPerSecond, long parameters, String out) {

    /** One epoch; the validation figures are missing where there is no validation part. */
    record Line(
            int epoch,
            double trainLoss,
            double trainAccuracy,
            Double validationLoss,
            Double validationAccuracy,
            double seconds) {
        static Line of(EpochResult result) {
            return new Line(
                    result.epoch(),
                    result.trainLoss(),
                    result.trainAccuracy(),
                    known(result.validationLoss()),
                    known(result.validationAccuracy()),
                    result.seconds());
        }

        private static Double known(double figure) {
            return Double.isNaN(figure) ? null : figure;
        }
    }

    static TrainReport of(Curves curves, Progress end, long parameters, Path out) {
        return new TrainReport(
                curves.epochs().stream().map(Line::of).toList(),
                end.examplesPerSecond(),
                parameters,
                out == null ? null : out.toString());
    }

    String text(Texts texts) {
        String lines = epochs.stream().map(line -> epoch(texts, line)).collect(Collectors.joining("\n"));
        String sum = texts.of("command.trained", parameters, examplesPerSecond);
        return lines + "\n" + sum + (out == null ? "" : "\n" + texts.of("command.saved", out));
    }

    private static String epoch(Texts texts, Line line) {
        return line.validationLoss() == null
                ? texts.of("command.epoch", line.epoch(), line.trainLoss(), line.trainAccuracy(), line.seconds())
                : texts.of(
                        "command.epoch-validated",
                        line.epoch(),
                        line.trainLoss(),
                        line.trainAccuracy(),
                        line.seconds(),
                        line.validationLoss(),
                        line.validationAccuracy());
    }
}
