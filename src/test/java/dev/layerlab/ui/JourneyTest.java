package dev.layerlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.dl4j.Dl4jEngine;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.project.Project;
import dev.layerlab.training.RunState;
import dev.layerlab.ui.workbench.Drawing;
import dev.layerlab.ui.workbench.FxThread;
import dev.layerlab.ui.workbench.Run;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a learner does in the first ten minutes, in the real window, with the real engine. */
@Tag("engine")
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final Dl4jEngine ENGINE = new Dl4jEngine();

    @TempDir
    Path folder;

    private Workbench workbench;
    private Drawing drawing;
    private Run run;
    private MainWindow window;

    @BeforeAll
    static void loadTheEngine() throws Exception {
        ENGINE.warmUp();
    }

    @Start
    void show(Stage stage) {
        workbench = TestWorkbench.of(
                "empty", TestWorkbench.digits(), ENGINE, Locale.ENGLISH, TestWorkbench.jobs(new FxThread()));
        drawing = workbench.drawing();
        run = workbench.run();
        window = new MainWindow(workbench, stage, new TestShell(Preferences.FIRST), Optional.empty());
        TestWindow.show(stage, window, 1280, 800);
    }

    @AfterEach
    void endTheRun() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> workbench.close());
    }

    @Test
    void buildsTrainsDrawsDropsSavesAndReopens(FxRobot robot) throws Exception {
        build(robot);
        assertThat(drawing.report().problems()).isEmpty();
        assertThat(drawing.network().wires()).hasSize(3);

        await(() -> run.weightsVersionProperty().get() > 0);
        robot.clickOn(".train");
        await(() -> run.curvesProperty().get().steps() >= 15);

        drawAStroke(robot);
        await(() -> robot.lookup(".answer-bar").queryAll().size() == 10
                && workbench.exampleProperty().get().isPresent());

        assertThat(dropAPicture()).isTrue();

        undoAndRedo(robot);
        saveAndReopen();
    }

    private void build(FxRobot robot) {
        dragFromPalette(robot, "flatten", beside(robot, "#box-input"));
        dragFromPalette(robot, "dense", beside(robot, "#box-flatten-1"));
        wire(robot, "#box-input", "#box-flatten-1");
        wire(robot, "#box-flatten-1", "#box-dense-1");
        wire(robot, "#box-dense-1", "#box-output");
    }

    /** Finds the layer by its name, as not all of them are in sight at once. */
    private static void dragFromPalette(FxRobot robot, String layer, Point2D place) {
        robot.clickOn("#palette-filter").push(KeyCode.SHORTCUT, KeyCode.A).write(layer);
        WaitForAsyncUtils.waitForFxEvents();
        robot.drag("#palette-" + layer).moveTo(place).drop();
    }

    private void drawAStroke(FxRobot robot) {
        Bounds pad = onScreen(robot, ".draw-pad");
        robot.drag(new Point2D(pad.getMinX() + 50, pad.getMinY() + 40))
                .moveTo(new Point2D(pad.getMinX() + 120, pad.getMinY() + 40))
                .moveTo(new Point2D(pad.getMinX() + 80, pad.getMinY() + 140))
                .drop();
    }

    private boolean dropAPicture() throws Exception {
        Path file = folder.resolve("seven.png");
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> window.drop(List.of(file.toFile())));
    }

    private void undoAndRedo(FxRobot robot) {
        Network built = drawing.network();
        robot.clickOn("#box-dense-1").push(KeyCode.DELETE);
        assertThat(drawing.report().problems()).isNotEmpty();
        assertThat(run.obstacleProperty().get()).isPresent();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(drawing.network()).isEqualTo(built);
        assertThat(run.obstacleProperty().get()).isEmpty();
    }

    private void saveAndReopen() throws Exception {
        Path file = folder.resolve("mine.layerlab");
        await(() -> run.progressProperty().get().state() != RunState.RUNNING);
        Project before = workbench.project().get(5, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> window.saveTo(file, () -> {}));
        await(() -> file.toFile().exists());
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> drawing.edit(drawing.network().without(java.util.Set.of("dense-1"))));

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> window.load(file));
        await(() -> drawing.network().node("dense-1").isPresent()
                && run.weightsVersionProperty().get() > 0);

        Project after = workbench.project().get(5, TimeUnit.SECONDS);
        assertThat(after.network().worksLike(before.network())).isTrue();
        assertThat(after.network().node("dense-1").orElseThrow().layer()).isInstanceOf(Dense.class);
        assertThat(after.checkpoint().orElseThrow().state().parameters())
                .isEqualTo(before.checkpoint().orElseThrow().state().parameters());
        assertThat(after.checkpoint().orElseThrow().curves().steps()).isGreaterThanOrEqualTo(15);
    }

    private static void wire(FxRobot robot, String from, String to) {
        Bounds start = onScreen(robot, from);
        Bounds end = onScreen(robot, to);
        robot.drag(new Point2D(start.getMaxX(), start.getCenterY()))
                .moveTo(new Point2D(end.getMinX(), end.getCenterY()))
                .drop();
    }

    private static Point2D beside(FxRobot robot, String box) {
        Bounds bounds = onScreen(robot, box);
        return new Point2D(bounds.getMaxX() + bounds.getWidth() * 0.75, bounds.getCenterY());
    }

    private static Bounds onScreen(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getLayoutBounds());
    }

    private static void await(BooleanSupplier reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, reached::getAsBoolean));
    }
}
