package dev.layerlab.ui;

import dev.layerlab.network.Network;
import dev.layerlab.project.Project;
import dev.layerlab.project.ProjectFile;
import dev.layerlab.text.Message;
import dev.layerlab.training.TrainingPlan;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The open project as a file: where it is saved, and whether something in it is not saved yet. */
final class ProjectDesk {
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workbench workbench;
    private final Consumer<Path> remember;
    private Saved saved;

    /** @param remember gets each project file that was opened or saved */
    ProjectDesk(Workbench workbench, Optional<Path> opened, Consumer<Path> remember) {
        this.workbench = workbench;
        this.remember = remember;
        file.set(opened);
        saved = Saved.of(workbench);
    }

    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether closing now would lose something. Weights that were only reset are no loss. */
    boolean isUnsaved() {
        Saved now = Saved.of(workbench);
        return !now.withSteps(0).equals(saved.withSteps(0)) || now.steps() != 0 && now.steps() != saved.steps();
    }

    /** Saves into the file; the answer comes when it is safely there. */
    void save(Path target, Runnable done, Consumer<Message> failed) {
        Saved state = Saved.of(workbench);
        workbench
                .project()
                .whenComplete((project, broken) -> workbench
                        .jobs()
                        .run(
                                () -> {
                                    ProjectFile.save(project, target);
                                    return target;
                                },
                                written -> {
                                    file.set(Optional.of(written));
                                    saved = state;
                                    remember.accept(written);
                                    done.run();
                                },
                                failed));
    }

    /** Reads a project and puts it on the workbench. */
    void open(Path source, Runnable done, Consumer<Message> failed) {
        workbench
                .jobs()
                .run(
                        () -> ProjectFile.open(source),
                        project -> {
                            show(project, Optional.of(source));
                            remember.accept(source);
                            done.run();
                        },
                        failed);
    }

    /** Puts a project without a file on the workbench. */
    void start(Project project) {
        show(project, Optional.empty());
    }

    private void show(Project project, Optional<Path> from) {
        workbench.open(project);
        file.set(from);
        int steps = project.checkpoint().map(stood -> stood.curves().steps()).orElse(0);
        saved = Saved.of(workbench).withSteps(steps);
    }

    /** What counts as a change; the steps stand for everything learned. */
    private record Saved(Network network, TrainingPlan plan, Object dataset, Object shares, int steps) {
        static Saved of(Workbench workbench) {
            return new Saved(
                    workbench.drawing().network(),
                    workbench.plan(),
                    workbench.data().referenceProperty().get(),
                    workbench.data().sharesProperty().get(),
                    workbench.run().progressProperty().get().steps());
        }

        Saved withSteps(int other) {
            return new Saved(network, plan, dataset, shares, other);
        }
    }
}
