package dev.layerlab.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.BrightnessEngine;
import dev.layerlab.ui.workbench.FxThread;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
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
class FoldTest {
    private final TestShell shell = new TestShell(Preferences.FIRST);
    private Stage stage;
    private Workbench workbench;
    private MainWindow window;

    @Start
    void show(Stage shown) {
        stage = shown;
        open();
    }

    private void open() {
        workbench = TestWorkbench.of(
                "empty",
                TestWorkbench.digits(),
                new BrightnessEngine(),
                Locale.ENGLISH,
                TestWorkbench.jobs(new FxThread()));
        window = new MainWindow(workbench, stage, shell, Optional.empty());
        TestWindow.show(stage, window, 1280, 800);
    }

    @AfterEach
    void endTheRun() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> workbench.close());
    }

    @Test
    void givesTheCanvasTheRoomAndTakesItBack(FxRobot robot) {
        double width = canvas(robot).getLayoutBounds().getWidth();
        double height = canvas(robot).getLayoutBounds().getHeight();

        robot.clickOn("#fold-left").clickOn("#fold-right").clickOn("#fold-bottom");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas(robot).getLayoutBounds().getWidth()).isGreaterThan(1_200);
        assertThat(canvas(robot).getLayoutBounds().getHeight()).isGreaterThan(height + 200);

        robot.clickOn("#unfold-bottom").clickOn("#unfold-right").clickOn("#unfold-left");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas(robot).getLayoutBounds().getWidth()).isCloseTo(width, within(3.0));
        assertThat(canvas(robot).getLayoutBounds().getHeight()).isCloseTo(height, within(3.0));
    }

    @Test
    void staysFoldedAtTheNextStartAndKeepsTheSplitters(FxRobot robot) {
        List<Double> before = dividers(robot, "#split-top");
        robot.clickOn("#fold-right");
        restart();

        assertThat(shell.preferences().folded()).isEqualTo(Set.of("right"));
        assertThat(robot.lookup(".predict-pane").tryQuery()).isEmpty();
        assertThat(robot.lookup("#unfold-right").query().isVisible()).isTrue();

        robot.clickOn("#unfold-right");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".predict-pane").tryQuery()).isPresent();
        assertThat(dividers(robot, "#split-top").getLast()).isCloseTo(before.getLast(), within(0.01));
    }

    @Test
    void comesBackWhenAKeyLeadsThere(FxRobot robot) {
        robot.clickOn("#fold-left").clickOn("#fold-bottom");
        robot.clickOn("#canvas").push(KeyCode.INSERT);
        assertThat(robot.lookup("#palette-filter").query().isFocused()).isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(robot.lookup(".charts-pane").tryQuery()).isPresent();
    }

    @Test
    void saysWhatItsButtonsDoInEveryLanguage() {
        for (Locale language : Texts.LANGUAGES) {
            for (String name : List.of("left", "right", "bottom")) {
                for (String key : List.of("fold", "unfold", "folded")) {
                    assertThat(new Texts(language).of("window." + key + "." + name))
                            .isNotBlank();
                }
            }
        }
    }

    private void restart() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            window.close();
            open();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node canvas(FxRobot robot) {
        return robot.lookup("#canvas").query();
    }

    private static List<Double> dividers(FxRobot robot, String split) {
        SplitPane pane = robot.lookup(split).queryAs(SplitPane.class);
        return java.util.Arrays.stream(pane.getDividerPositions()).boxed().toList();
    }
}
