package dev.layerlab.app.command;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.layer.Input;
import dev.layerlab.project.Project;
import dev.layerlab.project.ProjectFile;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Texts;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a trained project answer picture files. Fails only if none of them could be read. */
@Command(name = "predict")
final class PredictCommand implements Callable<Integer> {
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
        List<String> classes = classes(project);
        List<Prediction> predictions = new ArrayList<>();
        try (LiveNetwork live = TrainedNetwork.bringToLife(workplace.engine(), project, file)) {
            for (Path image : images) {
                predictions.add(predict(live, image, shape, classes));
            }
        }
        workplace.print(json, predictions, () -> text(predictions));
        return predictions.stream().anyMatch(Prediction::isRead) ? 0 : LayerLabCommand.FAILED;
    }

    private Prediction predict(LiveNetwork live, Path image, Shape.Image shape, List<String> classes) {
        try {
            float[] outputs = live.answer(Batch.of(PictureInput.read(image, shape)));
            return Prediction.of(image, outputs, classes);
        } catch (UserFacingException unreadable) {
            return Prediction.unreadable(image, workplace.texts().of(unreadable.sentence()));
        }
    }

    private Shape.Image pictureShape(Project project) throws UserFacingException {
        Input input = (Input) project.network().input().orElseThrow().layer();
        return switch (input.shape()) {
            case Shape.Image picture -> picture;
            case Shape.Flat row -> throw UserFacingException.of("command.no-pictures", file.toString(), row.size());
        };
    }

    /** Files of the first version of LayerLab may not know the names; then the data do. */
    private List<String> classes(Project project) throws UserFacingException {
        return project.classes().isEmpty()
                ? DataSource.open(workplace, project.dataset()).classes()
                : project.classes();
    }

    private String text(List<Prediction> predictions) {
        Texts texts = workplace.texts();
        Table table = new Table();
        for (Prediction line : predictions) {
            String answer = line.isRead() ? line.prediction() : line.error();
            String confidence = line.isRead() ? texts.of("command.percent", line.confidence()) : "";
            table.row(line.file(), confidence, answer);
        }
        return table.text();
    }
}
