package dev.layerlab.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.PointPattern;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.Schedule;
import dev.layerlab.training.TrainingPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectFileTest {
    @TempDir
    private Path folder;

    @Test
    void bringsEveryLayerBackWithItsSettings() throws Exception {
        Network drawn = Sketches.everyLayer();
        assertThat(reopened(Project.fresh(drawn, Sketches.PLAN, Sketches.DIGITS))
                        .network())
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @FieldSource("dev.layerlab.project.Template#ALL")
    void bringsEveryTemplateBack(Template template) throws Exception {
        assertThat(reopened(template.project())).isEqualTo(template.project());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bringsEveryKindOfPlanBack(TrainingPlan plan) throws Exception {
        assertThat(reopened(Project.fresh(Sketches.small(), plan, Sketches.DIGITS))
                        .plan())
                .isEqualTo(plan);
    }

    static Stream<TrainingPlan> plans() {
        TrainingPlan plan = Sketches.PLAN;
        return Stream.of(
                plan.withSchedule(new Schedule.Step(3, 0.5)).withSeed(Long.MIN_VALUE),
                plan.withSchedule(new Schedule.Exponential(0.9)).withShift(2).withPatience(4),
                plan.withSchedule(new Schedule.Cosine()).withKeepBest(true).withBatchSize(TrainingPlan.LARGEST_BATCH),
                plan.withLearningRate(TrainingPlan.SMALLEST_RATE)
                        .withRule(new LearningRule(Optimizer.NESTEROV, 0.99, Loss.MEAN_SQUARED_ERROR, 0.01, 5)),
                plan.withRule(new LearningRule(Optimizer.SGD, 0, Loss.BINARY_CROSS_ENTROPY, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void bringsEveryOptimizerBack(Optimizer optimizer) throws Exception {
        TrainingPlan plan = Sketches.PLAN.withRule(LearningRule.of(optimizer));
        assertThat(reopened(Project.fresh(Sketches.small(), plan, Sketches.DIGITS))
                        .plan())
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @EnumSource
    void bringsPointsBack(PointPattern pattern) throws Exception {
        DatasetReference points = new DatasetReference.Points(pattern, 300, 0.25, 99);
        assertThat(reopened(Project.fresh(Sketches.small(), Sketches.PLAN, points))
                        .dataset())
                .isEqualTo(points);
    }

    @Test
    void bringsWeightsAndCurvesBack() throws Exception {
        Checkpoint saved = Sketches.trained().checkpoint().orElseThrow();
        Project project = reopened(Sketches.trained());
        Checkpoint opened = project.checkpoint().orElseThrow();
        assertThat(opened.state().parameters()).isEqualTo(saved.state().parameters());
        assertThat(opened.state().updater()).isEqualTo(saved.state().updater());
        assertThat(opened.state().steps()).isEqualTo(42);
        assertThat(opened.position()).isEqualTo(saved.position());
        assertThat(opened.best())
                .hasValueSatisfying(
                        best -> assertThat(best).isEqualTo(saved.best().orElseThrow()));
        assertThat(opened.curves().losses())
                .isEqualTo(Arrays.copyOf(saved.curves().losses(), 3));
        assertThat(opened.curves().accuracies())
                .isEqualTo(Arrays.copyOf(saved.curves().accuracies(), 3));
        assertThat(opened.curves().epochs()).isEqualTo(saved.curves().epochs());
        assertThat(project.classes()).containsExactly("a", "b", "c");
        assertThat(project.shares()).isEqualTo(Sketches.trained().shares());
        assertThat(project.splitSeed()).isEqualTo(-7);
    }

    @Test
    void leavesOutWeightsThatCannotBeOfTheDrawing() throws Exception {
        Project trained = Sketches.trained();
        Network unwired = new Network(trained.network().nodes(), java.util.List.of());
        Project edited = new Project(
                unwired,
                trained.plan(),
                trained.dataset(),
                trained.shares(),
                trained.splitSeed(),
                trained.checkpoint(),
                trained.classes());
        assertThat(reopened(edited).checkpoint()).isEmpty();
    }

    @Test
    void findsDataThatMovedAlongWithTheProject() throws Exception {
        Path before = Files.createDirectories(folder.resolve("before"));
        Files.createDirectories(before.resolve("data/cats"));
        Project project =
                Project.fresh(Sketches.small(), Sketches.PLAN, new DatasetReference.Files(before.resolve("data/cats")));
        Files.createDirectories(before.resolve("work"));
        ProjectFile.save(project, before.resolve("work/p.layerlab"));
        Path after = folder.resolve("after");
        Files.move(before, after);
        assertThat(ProjectFile.open(after.resolve("work/p.layerlab")).dataset())
                .isEqualTo(new DatasetReference.Files(after.resolve("data/cats")));
    }

    @Test
    void keepsTheFullPathWhenOnlyTheProjectMoved() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Project project = Project.fresh(Sketches.small(), Sketches.PLAN, new DatasetReference.Files(data));
        ProjectFile.save(project, folder.resolve("p.layerlab"));
        Path elsewhere = Files.createDirectories(folder.resolve("far/away")).resolve("p.layerlab");
        Files.move(folder.resolve("p.layerlab"), elsewhere);
        assertThat(ProjectFile.open(elsewhere).dataset()).isEqualTo(new DatasetReference.Files(data));
    }

    @Test
    void replacesAnEarlierFileAndLeavesNothingBeside() throws Exception {
        Path file = folder.resolve("p.layerlab");
        ProjectFile.save(Sketches.trained(), file);
        ProjectFile.save(Sketches.untrained(), file);
        assertThat(ProjectFile.open(file).checkpoint()).isEqualTo(Optional.empty());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private Project reopened(Project project) throws Exception {
        Path file = folder.resolve("reopened.layerlab");
        ProjectFile.save(project, file);
        return ProjectFile.open(file);
    }
}
