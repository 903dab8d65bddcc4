package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.tensor.Tensor;
import dev.layerlab.ui.workbench.PointsLayer;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class PointViewTest extends ApplicationTest {
    private Workbench workbench;
    private AnimationTimer pulse;

    @Override
    public void start(Stage stage) {
        workbench = TestWorkbench.of("spiral", TestWorkbench.points(2, 60));
        pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                workbench.pulse();
            }
        };
        pulse.start();
        TestWindow.show(stage, new PredictPane(workbench), 320, 430);
    }

    @Override
    public void stop() {
        pulse.stop();
        workbench.close();
    }

    @Test
    void showsThePointsAndWhatTheNetworkAnswersEverywhere() throws Exception {
        PointsLayer points = lookup(".points").query();
        assertThat(points.getWidth()).isGreaterThan(100);
        ImageView surface = lookup(".surface").query();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> surface.getImage() != null);
        assertThat(surface.getFitWidth()).isEqualTo(points.getWidth());
    }

    @Test
    void asksForThePlaceThatIsClicked() throws Exception {
        clickOn(".point-plane");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> workbench.exampleProperty().get().isPresent());
        Tensor asked = workbench.exampleProperty().get().orElseThrow();
        assertThat(asked.values()).hasSize(2);
        assertThat(asked.values()[0]).isBetween(-0.05f, 0.05f);
        assertThat(asked.values()[1]).isBetween(-0.05f, 0.05f);
    }
}
