package dev.layerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.Flatten;
import dev.layerlab.ui.workbench.FxThread;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ChartsWindowTest {
    private final FxThread screen = new FxThread();
    private Workbench workbench;
    private ChartsPane charts;

    @Start
    void show(Stage stage) {
        workbench = TestWorkbench.withPictures(screen, new Flatten());
        charts = new ChartsPane(workbench);
        TestWindow.show(stage, charts, 480, 230);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(workbench::close);
    }

    @Test
    void showsLinesOnceThereIsSomethingToShow(FxRobot robot) throws InterruptedException {
        assertThat(charts.lookup(".empty-state").isVisible()).isTrue();
        train(robot);
        assertThat(charts.lookup(".empty-state").isVisible()).isFalse();
        for (Node line : charts.lookupAll(".curve-chart .training-line")) {
            assertThat(((Polyline) line).getPoints()).isNotEmpty();
        }
        for (Node line : charts.lookupAll(".curve-chart .validation-line")) {
            assertThat(((Polyline) line).getPoints()).hasSize(6);
        }
    }

    @Test
    void readsValuesUnderThePointerAndZoomsToADraggedRange(FxRobot robot) throws InterruptedException {
        train(robot);
        Span whole = charts.viewModel().linesProperty().get().steps();
        Node plot = charts.lookup(".chart-plot-background");
        robot.moveTo(plot);
        assertThat(charts.lookupAll(".read-out"))
                .allSatisfy(label -> assertThat(((Label) label).getText()).contains("step"));
        robot.drag(MouseButton.PRIMARY).moveBy(75, 0).drop();
        assertThat(charts.viewModel().linesProperty().get().steps().length()).isLessThan(whole.length());
        robot.doubleClickOn(plot);
        assertThat(charts.viewModel().linesProperty().get().steps()).isEqualTo(whole);
    }

    @Test
    void exportsPictureAndTable(FxRobot robot, @TempDir Path folder) throws Exception {
        train(robot);
        ExportMenu export = (ExportMenu) charts.lookup(".menu-button");
        robot.interact(() -> export.exportPicture(folder.resolve("curves.png")));
        robot.interact(() -> export.exportTable(folder.resolve("curves.csv")));
        assertThat(Files.readAllLines(folder.resolve("curves.csv")))
                .hasSize(1 + charts.viewModel().linesProperty().get().curves().steps());
        assertThat(javax.imageio.ImageIO.read(folder.resolve("curves.png").toFile())
                        .getWidth())
                .isGreaterThan(800);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("curves.png", "curves.csv");
    }

    private void train(FxRobot robot) throws InterruptedException {
        robot.interact(() -> workbench.run().train());
        TestWorkbench.await(
                workbench,
                screen,
                () -> charts.viewModel().linesProperty().get().curves().epochs().size() == 3);
        robot.interact(charts::layout);
    }
}
