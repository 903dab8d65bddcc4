package dev.layerlab.app.command;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.Examples;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.project.Project;
import dev.layerlab.project.ProjectFile;
import dev.layerlab.text.UserFacingException;
import dev.layerlab.training.Evaluation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a trained project on a part of its own or of other data. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    /** Which examples are asked about. */
    enum Part {
        TRAIN,
        VALIDATION,
        TEST,
        ALL
    }

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE.layerlab", descriptionKey = "project")
    private Path file;

    @Option(names = "--data", paramLabel = "NAME|PATH", descriptionKey = "other-data")
    private String data;

    @Option(names = "--part", paramLabel = "train|validation|test|all", descriptionKey = "part")
    private Part part = Part.TEST;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    EvaluateCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws UserFacingException, InterruptedException {
        Project project = ProjectFile.open(file);
        TrainedNetwork.require(project, file);
        DatasetReference reference = data == null ? project.dataset() : DataSource.reference(workplace, data);
        Dataset dataset = DataSource.open(workplace, reference);
        if (!DrawingSource.fit(project.network(), dataset).equals(project.network())) {
            throw UserFacingException.of(
                    "command.other-data",
                    file.toString(),
                    dataset.name(),
                    dataset.shape().text(),
                    dataset.classes().size());
        }
        int[] indices = indices(Examples.of(dataset, project.shares(), project.splitSeed()));
        if (indices.length == 0) {
            throw UserFacingException.of("command.empty-part", dataset.name(), name(part));
        }
        try (LiveNetwork live = TrainedNetwork.bringToLife(workplace.engine(), project, file)) {
            Evaluation evaluation =
                    Evaluation.of(live, dataset, indices, project.plan().rule().loss());
            EvaluationReport report = EvaluationReport.of(evaluation, dataset.classes());
            workplace.print(json, report, () -> report.text(workplace.texts()));
        }
        return 0;
    }

    private int[] indices(Examples examples) {
        return switch (part) {
            case TRAIN -> examples.split().train();
            case VALIDATION -> examples.split().validation();
            case TEST -> examples.split().test();
            case ALL -> IntStream.range(0, examples.dataset().size()).toArray();
        };
    }

    private static String name(Part part) {
        return part.name().toLowerCase(java.util.Locale.ROOT);
    }
}
