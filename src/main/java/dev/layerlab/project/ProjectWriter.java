package dev.layerlab.project;

import dev.layerlab.network.layer.Output;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.Curves;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes the parts of a project one after another into a zip. */
final class ProjectWriter {
    private final JsonMapper json = ProjectParts.json();
    private final Path file;
    private final Project project;

    ProjectWriter(Path file, Project project) {
        this.file = file;
        this.project = project;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        part(zip, ProjectParts.PROJECT, target -> target.write(json.writeValueAsBytes(document())));
        if (project.checkpoint().filter(this::belongs).isPresent()) {
            run(zip, project.checkpoint().get());
        }
        zip.finish();
    }

    private ProjectDocument document() {
        return new ProjectDocument(
                ProjectDocument.FORMAT,
                ProjectDocument.VERSION,
                DrawingFormat.write(project.network()),
                PlanFormat.write(project.plan()),
                DataFormat.write(project.dataset(), file),
                classes(),
                new ProjectDocument.Split(
                        project.shares().validation(), project.shares().test(), project.splitSeed()),
                project.checkpoint()
                        .filter(this::belongs)
                        .map(from -> new ProjectDocument.Position(
                                from.position().epoch(),
                                from.position().batch(),
                                from.state().steps()))
                        .orElse(null));
    }

    /** Names are of use only if there is one for each answer. */
    private List<String> classes() {
        boolean fits = project.network()
                .output()
                .filter(box -> box.layer() instanceof Output output
                        && output.classes() == project.classes().size())
                .isPresent();
        return fits ? project.classes() : List.of();
    }

    /** A drawing that was changed after training has no use for the old weights. */
    private boolean belongs(Checkpoint checkpoint) {
        return checkpoint.state().parameters().length <= ProjectParts.mostParameters(project.network());
    }

    private void run(ZipOutputStream zip, Checkpoint checkpoint) throws IOException {
        Curves curves = checkpoint.curves();
        numbers(zip, ProjectParts.WEIGHTS, checkpoint.state().parameters());
        numbers(zip, ProjectParts.UPDATER, checkpoint.state().updater());
        if (checkpoint.best().isPresent()) {
            numbers(zip, ProjectParts.BEST, checkpoint.best().get());
        }
        part(zip, ProjectParts.CURVES, target -> {
            Numbers.write(target, curves.losses(), curves.steps());
            Numbers.write(target, curves.accuracies(), curves.steps());
        });
        part(
                zip,
                ProjectParts.HISTORY,
                target -> target.write(json.writeValueAsBytes(HistoryFormat.write(curves.epochs()))));
    }

    private static void numbers(ZipOutputStream zip, String name, float[] values) throws IOException {
        part(zip, name, target -> Numbers.write(target, values, values.length));
    }

    private static void part(ZipOutputStream zip, String name, SafeFile.Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }
}
