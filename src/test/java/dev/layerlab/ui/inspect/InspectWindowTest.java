package dev.layerlab.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.ui.workbench.FxThread;
import dev.layerlab.ui.workbench.TestWindow;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class InspectWindowTest {
    private final FxThread screen = new FxThread();
    private Workbench workbench;
    private InspectPane inspect;

    @Start
    void show(Stage stage) {
        workbench =
                TestWorkbench.withPictures(screen, new Convolution(4, 3), new Flatten(), new Dense(5, Activation.RELU));
        inspect = new InspectPane(workbench);
        TestWindow.show(stage, inspect, 480, 230);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(workbench::close);
    }

    @Test
    void showsFiltersAndThenTheActivationsThatAreAskedFor(FxRobot robot) throws InterruptedException {
        await(() -> shows("filter"));
        robot.clickOn("#view-activations");
        await(() -> shows("map"));
        assertThat(hover()).isEqualTo("Example: upright");
    }

    @Test
    void saysWhatStandsUnderThePointer(FxRobot robot) throws InterruptedException {
        await(() -> shows("filter"));
        robot.moveTo(robot.point(inspect.lookup(".tile-pane"))
                .atPosition(javafx.geometry.Pos.TOP_LEFT)
                .atOffset(8, 8));
        assertThat(hover()).startsWith("Filter 1 \u00b7 row 1, column 1: -0.018");
    }

    @Test
    void followsTheSelection(FxRobot robot) throws InterruptedException {
        await(() -> shows("filter"));
        robot.interact(() -> workbench.drawing().select(Set.of("output")));
        await(() -> inspect.viewModel().sheetProperty().get().orElse(null) instanceof BarSheet);
        robot.interact(() -> workbench.drawing().select(Set.of("dense-1")));
        await(() -> shows(TileSheet.TABLE));
    }

    @Test
    void saysWhatToDoWhileTheNetworkCannotLive(FxRobot robot) throws InterruptedException {
        await(() -> shows("filter"));
        robot.interact(
                () -> workbench.drawing().edit(workbench.drawing().network().without(Set.of("flatten-1"))));
        assertThat(inspect.lookup(".empty-state").isVisible()).isTrue();
        assertThat(((Label) inspect.lookup(".empty-state")).getText()).isNotBlank();
    }

    private boolean shows(String words) {
        return inspect.viewModel().sheetProperty().get().orElse(null) instanceof TileSheet sheet
                && sheet.words().equals(words);
    }

    private String hover() {
        return ((Label) inspect.lookup(".inside-hover")).getText();
    }

    private void await(BooleanSupplier wanted) throws InterruptedException {
        TestWorkbench.await(workbench, screen, wanted);
    }
}
