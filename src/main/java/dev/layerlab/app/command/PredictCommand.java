package dev.layerlab.app.command;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.pictures.PicturePreparation;
import dev.layerlab.data.pictures.PictureReader;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.layer.Input;
import dev.layerlab.project.Project;
import dev.layerlab.project.ProjectFile;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.text.Texts;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a trained project answer picture files. Fails only if none of them could be read. */
@Command(name = "predict")
final class PredictCommand implements Callable<Integer> {
    private static final List<String> DIGITS =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    private final Workplace workplace;

    @Parameters(index = "0", paramLabel = "FILE.layerlab", descriptionKey = "project")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "IMAGE", descriptionKey = "image")
    private List<Path> images;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PredictCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws UserFacingException {
        Project project = ProjectFile.open(file);
        TrainedNetwork.require(project, file);
        Shape.Image shape = pictureShape(project);
        Habits habits = habits(project, shape);
        List<Prediction> predictions = new ArrayList<>();
        try (LiveNetwork live = TrainedNetwork.bringToLife(workplace.engine(), project, file)) {
            for (Path image : images) {
                predictions.add(predict(live, image, habits));
            }
        }
        workplace.print(json, predictions, () -> text(predictions));
        return predictions.stream().anyMatch(Prediction::isRead) ? 0 : LayerLabCommand.FAILED;
    }

    private Prediction predict(LiveNetwork live, Path image, Habits habits) {
        try {
            Tensor seen =
                    habits.preparation().prepare(PictureReader.read(image)).tensor();
            return Prediction.of(image, live.answer(Batch.of(seen)), habits.classes());
        } catch (UserFacingException unreadable) {
            return Prediction.unreadable(image, workplace.texts().of(unreadable.sentence()));
        }
    }

    /** As the network knows them from its data; where those are gone, what the project itself tells must do. */
    private Habits habits(Project project, Shape.Image shape) throws UserFacingException {
        try {
            Dataset dataset = workplace.catalog().open(project.dataset(), LoadWatcher.NOBODY);
            if (dataset instanceof PictureSet pictures && pictures.shape().equals(shape)) {
                return new Habits(PicturePreparation.of(pictures), pictures.classes());
            }
        } catch (UserFacingException gone) {
            if (project.classes().isEmpty()) {
                throw gone;
            }
            workplace.err().println(workplace.texts().of(gone.sentence()));
        }
        boolean digits = shape.channels() == 1 && project.classes().equals(DIGITS);
        return new Habits(PicturePreparation.of(shape, digits), project.classes());
    }

    private Shape.Image pictureShape(Project project) throws UserFacingException {
        Input input = (Input) project.network().input().orElseThrow().layer();
        return switch (input.shape()) {
            case Shape.Image picture -> picture;
            case Shape.Flat row -> throw UserFacingException.of("command.no-pictures", file.toString(), row.size());
        };
    }

    private String text(List<Prediction> predictions) {
        Texts texts = workplace.texts();
        Table table = new Table(1);
        for (Prediction line : predictions) {
            String answer = line.isRead() ? line.prediction() : line.error();
            String confidence = line.isRead() ? texts.of("command.percent", line.confidence()) : "";
            table.row(line.file(), confidence, answer);
        }
        return table.text();
    }

    /** What pictures must look like and what the answers are called. */
    private record Habits(PicturePreparation preparation, List<String> classes) {}
}
