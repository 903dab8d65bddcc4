package dev.layerlab.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dropout;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.ui.workbench.Drawing;
import dev.layerlab.ui.workbench.NumberField;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class SettingsWindowTest {
    private Drawing drawing;

    @Start
    void show(Stage stage) {
        Workbench workbench = TestWorkbench.with("digits-cnn");
        drawing = workbench.drawing();
        TestWindow.show(stage, new SettingsForm(workbench), 320, 900);
        drawing.select(Set.of("convolution-1"));
    }

    @Test
    void changesANumberAtEnterAsOneStep(FxRobot robot) {
        type(robot, "#setting-filters", "16").push(KeyCode.ENTER);
        assertThat(layer("convolution-1")).isEqualTo(new Convolution(16, 3));
        WaitForAsyncUtils.waitForAsyncFx(2_000, drawing::undo);
        assertThat(layer("convolution-1")).isEqualTo(new Convolution(32, 3));
        assertThat(text(robot, "#setting-filters")).isEqualTo("32");
        assertThat(drawing.canUndoProperty().get()).isFalse();
    }

    @Test
    void changesANumberWhenTheFieldIsLeft(FxRobot robot) {
        type(robot, "#setting-kernel", "5").push(KeyCode.TAB);
        assertThat(layer("convolution-1")).isEqualTo(new Convolution(32, 5));
    }

    @Test
    void refusesAWrongNumberAtTheFieldAndKeepsTheOldOne(FxRobot robot) {
        type(robot, "#setting-filters", "0").push(KeyCode.ENTER);
        NumberField field = (NumberField)
                robot.lookup("#setting-filters").query().getParent().getParent();
        Label refusal = (Label) field.lookup(".refusal");
        assertThat(refusal.isVisible()).isTrue();
        assertThat(refusal.getText()).isEqualTo("Give a whole number from 1 to 1024. The old one still counts.");
        assertThat(layer("convolution-1")).isEqualTo(new Convolution(32, 3));
        robot.push(KeyCode.ESCAPE);
        assertThat(refusal.isVisible()).isFalse();
        assertThat(text(robot, "#setting-filters")).isEqualTo("32");
    }

    @Test
    void acceptsADecimalComma(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(2_000, () -> {
            drawing.edit(drawing.network().change("dense-1", box -> box.with(new Dropout(0.25))));
            drawing.select(Set.of("dense-1"));
        });
        type(robot, "#setting-rate", "0,4").push(KeyCode.ENTER);
        assertThat(layer("dense-1")).isEqualTo(new Dropout(0.4));
        assertThat(text(robot, "#setting-rate")).isEqualTo("0.4");
    }

    @Test
    void stepsWithTheArrowKeys(FxRobot robot) {
        robot.clickOn("#setting-filters").push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.DOWN);
        assertThat(layer("convolution-1")).isEqualTo(new Convolution(33, 3));
    }

    @Test
    void changesAWordAndASwitch(FxRobot robot) {
        robot.clickOn("#setting-activation").clickOn("Tanh").clickOn("#setting-bias");
        Convolution changed = (Convolution) layer("convolution-1");
        assertThat(changed.activation()).isEqualTo(Activation.TANH);
        assertThat(changed.bias()).isFalse();
    }

    @Test
    void doesNotCarryAnUnfinishedNumberOverToAnotherBox(FxRobot robot) {
        type(robot, "#setting-filters", "7");
        WaitForAsyncUtils.waitForAsyncFx(2_000, () -> drawing.select(Set.of("convolution-2")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(layer("convolution-2")).isEqualTo(new Convolution(64, 3));
        assertThat(text(robot, "#setting-filters")).isEqualTo("64");
    }

    private static FxRobotInterface type(FxRobot robot, String field, String text) {
        return robot.doubleClickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextField.class).getText();
    }

    private Layer layer(String box) {
        return drawing.network().node(box).orElseThrow().layer();
    }
}
