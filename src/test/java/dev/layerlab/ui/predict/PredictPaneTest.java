package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class PredictPaneTest extends ApplicationTest {
    private Workbench workbench;
    private AnimationTimer pulse;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        workbench = TestWorkbench.of("digits-mlp", TestWorkbench.digits());
        pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                workbench.pulse();
            }
        };
        pulse.start();
        stage.setScene(new Scene(new PredictPane(workbench), 320, 430));
        stage.show();
    }

    @Override
    public void stop() {
        pulse.stop();
        workbench.close();
    }

    @Test
    void answersAStrokeAndTakesItBack() throws TimeoutException {
        drag(".draw-pad", MouseButton.PRIMARY).moveBy(20, 10).moveBy(15, 30).drop();

        waitUntil(() -> !strongestPercent().isEmpty());
        assertThat(example()).isPresent();

        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        waitUntil(() -> example().isEmpty());
    }

    @Test
    void showsTenBarsAndThePadWithoutScrolling() {
        AnswerBars bars = lookup(".answer-bars").query();
        assertThat(lookup(".answer-bar").queryAll()).hasSize(10);
        assertThat(bars.getContent().getBoundsInParent().getHeight())
                .isLessThanOrEqualTo(bars.getViewportBounds().getHeight() + 1);
        DrawPad pad = lookup(".draw-pad").query();
        assertThat(pad.getWidth()).isEqualTo(pad.getHeight()).isGreaterThan(150);
    }

    private Optional<Tensor> example() {
        return workbench.exampleProperty().get();
    }

    private String strongestPercent() {
        return lookup(".answer-bar .percent").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void waitUntil(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
