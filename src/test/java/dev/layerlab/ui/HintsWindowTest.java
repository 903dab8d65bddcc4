package dev.layerlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.ui.workbench.BrightnessEngine;
import dev.layerlab.ui.workbench.FxThread;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class HintsWindowTest {
    private final TestShell shell = new TestShell(Preferences.FIRST);
    private Workbench workbench;
    private MainWindow window;

    @Start
    void show(Stage stage) {
        workbench = TestWorkbench.of(
                "digits-mlp",
                TestWorkbench.digits(),
                new BrightnessEngine(),
                Locale.ENGLISH,
                TestWorkbench.jobs(new FxThread()));
        workbench.setPlan(workbench.plan().withEpochs(1_000).withBatchSize(10));
        window = new MainWindow(workbench, stage, shell, Optional.empty());
        TestWindow.show(stage, window, 1280, 800);
        window.showFirstStart();
    }

    @AfterEach
    void endTheRun() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> workbench.close());
    }

    @Test
    void leadsFromTrainToThePadAndThenIsSilent(FxRobot robot) throws Exception {
        assertThat(hint(robot).isVisible()).isFalse();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(hint(robot).isVisible()).isTrue();
        assertThat(bounds(robot, ".hint").getMinY())
                .isGreaterThanOrEqualTo(bounds(robot, ".train").getMaxY());

        robot.clickOn(".train");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> shell.preferences().knownHints().contains("DRAW")
                        && hint(robot).isVisible());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds(robot, ".hint").getMaxX())
                .isLessThanOrEqualTo(bounds(robot, ".draw-pad").getMinX());

        robot.clickOn(".draw-pad");
        assertThat(hint(robot).isVisible()).isFalse();
        assertThat(shell.preferences().knownHints()).containsExactlyInAnyOrder("TRAIN", "DRAW");
    }

    @Test
    void sparesThoseWhoTrainFromTheStartView(FxRobot robot) {
        robot.clickOn("#try-it");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.preferences().knownHints()).contains("TRAIN");
        assertThat(workbench.run().progressProperty().get()).isNotNull();
    }

    private static Node hint(FxRobot robot) {
        return robot.lookup(".hint").query();
    }

    private static Bounds bounds(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
