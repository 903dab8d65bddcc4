package dev.layerlab.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The file {@code project.json} of a project, as it stands on disk. Its names are fixed by the file format and not by
 * the records that LayerLab works with, so those can change and old files still open.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectDocument(
        String format,
        Integer version,
        Drawing network,
        Plan plan,
        Data dataset,
        List<String> classes,
        Split split,
        Position position) {

    static final String FORMAT = "layerlab-project";
    static final int VERSION = 1;

    record Drawing(List<Box> boxes, List<Line> wires) {}

    record Box(String id, String type, Double x, Double y, Map<String, Object> settings) {}

    record Line(String from, String to) {}

    record Plan(
            String optimizer,
            Double momentum,
            String loss,
            Double l2,
            Double gradientClipping,
            Double learningRate,
            Timetable schedule,
            Integer epochs,
            Integer batchSize,
            Long seed,
            Integer shift,
            Integer patience,
            Boolean keepBest) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Timetable(String kind, Integer every, Double factor) {}

    /** Only the names of the given kind are filled. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String kind,
            String name,
            String pattern,
            Integer count,
            Double noise,
            Long seed,
            String absolute,
            String relative) {}

    record Split(Double validation, Double test, Long seed) {}

    /** Where training stood; with it come {@code weights.bin}, {@code updater.bin} and the curves. */
    record Position(Integer epoch, Integer batch, Integer steps) {}

    /** The file {@code history.json}. */
    record Epochs(List<EpochLine> epochs) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EpochLine(
            Integer epoch,
            Integer lastStep,
            Double trainLoss,
            Double trainAccuracy,
            Double validationLoss,
            Double validationAccuracy,
            Double seconds) {}
}
