package dev.layerlab.app.command;

import dev.layerlab.app.MachineMemory;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.Examples;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.project.Project;
import dev.layerlab.project.ProjectFile;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.Progress;
import dev.layerlab.training.RunSetup;
import dev.layerlab.training.RunState;
import dev.layerlab.training.TrainingPlan;
import dev.layerlab.training.TrainingSession;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a drawing from fresh weights; the same seed, data and drawing give the same result. */
@Command(name = "train", sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    private static final int LOOK_EVERY_MILLISECONDS = 50;

    private final Workplace workplace;

    @Option(names = "--network", required = true, paramLabel = "TEMPLATE|FILE.layerlab", descriptionKey = "network")
    private String network;

    @Option(names = "--data", required = true, paramLabel = "NAME|PATH", descriptionKey = "data")
    private String data;

    @Mixin
    private PlanOptions changes = new PlanOptions();

    @Option(names = "--out", paramLabel = "FILE.layerlab", descriptionKey = "out")
    private Path out;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    TrainCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws UserFacingException, InterruptedException {
        Project source = DrawingSource.open(network);
        TrainingPlan plan = changes.applyTo(source.plan());
        if (out != null) {
            ProjectFile.requirePlace(out);
        }
        DatasetReference reference = DataSource.reference(workplace, data);
        Dataset dataset = DataSource.open(workplace, reference);
        Network drawing = DrawingSource.fit(source.network(), dataset);
        NetworkReport report = check(drawing, plan);
        Examples examples = Examples.of(dataset, source.shares(), source.splitSeed());
        RunSetup setup = new RunSetup(drawing, examples, plan, Optional.empty());
        try (TrainingSession session = new TrainingSession(workplace.engine(), setup)) {
            session.watch(false);
            session.train();
            Progress end = follow(session);
            Checkpoint checkpoint = session.checkpoint().join();
            if (out != null && checkpoint != null) {
                ProjectFile.save(
                        new Project(
                                drawing,
                                plan,
                                reference,
                                source.shares(),
                                source.splitSeed(),
                                Optional.of(checkpoint),
                                dataset.classes()),
                        out);
            }
            if (end.state() == RunState.FAILED) {
                throw new UserFacingException(end.note().orElse(Message.of("common.unexpected", "")));
            }
            TrainReport result = TrainReport.of(session.curves(), end, report.totalParameters(), out);
            workplace.print(json, result, () -> result.text(workplace.texts()));
        }
        return 0;
    }

    private static NetworkReport check(Network drawing, TrainingPlan plan) throws UserFacingException {
        NetworkReport report = NetworkCheck.check(drawing, plan.batchSize(), MachineMemory.forTraining());
        if (!report.trainable()) {
            throw new UserFacingException(report.problems().getFirst().sentence());
        }
        return report;
    }

    private Progress follow(TrainingSession session) throws InterruptedException {
        try (ProgressLine line = new ProgressLine(workplace)) {
            while (true) {
                Progress progress = session.progress();
                if (progress.state() == RunState.FINISHED || progress.state() == RunState.FAILED) {
                    return progress;
                }
                line.show(progress);
                Thread.sleep(LOOK_EVERY_MILLISECONDS);
            }
        }
    }
}
