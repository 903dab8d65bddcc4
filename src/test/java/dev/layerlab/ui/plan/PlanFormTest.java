package dev.layerlab.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.training.Schedule;
import dev.layerlab.ui.workbench.NumberField;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("window")
class PlanFormTest extends ApplicationTest {
    private Workbench workbench;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        workbench = TestWorkbench.of("digits-mlp", TestWorkbench.digits());
        workbench.setPlan(workbench.plan().withBatchSize(64));
        stage.setScene(new Scene(new PlanForm(workbench), 330, 620));
        stage.show();
    }

    @Override
    public void stop() {
        workbench.close();
    }

    @Test
    void takesADecimalComma() {
        type("Learning rate", "0,02");

        assertThat(workbench.plan().learningRate()).isEqualTo(0.02);
        assertThat(field("Learning rate").getText()).isEqualTo("0.02");
    }

    @Test
    void refusesAtTheFieldAndNamesTheRange() {
        type("Batch size", "5000");

        assertThat(workbench.plan().batchSize()).isEqualTo(64);
        NumberField refused = (NumberField) field("Batch size").getParent().getParent();
        assertThat(refused.isRefused()).isTrue();
        assertThat(((Label) refused.lookup(".refusal")).getText())
                .isEqualTo("Give a whole number from 1 to 4096. The old one still counts.");

        push(KeyCode.ESCAPE);
        assertThat(refused.isRefused()).isFalse();
        assertThat(field("Batch size").getText()).isEqualTo("64");
    }

    @Test
    void stepsWithTheButtonsBesideTheField() {
        clickOn(button("More: Batch size")).clickOn(button("More: Batch size"));
        assertThat(workbench.plan().batchSize()).isEqualTo(66);
        clickOn(button("Less: Batch size"));
        assertThat(workbench.plan().batchSize()).isEqualTo(65);
    }

    @Test
    void goesTenStepsWithThePageKeys() {
        interact(() -> field("Batch size").requestFocus());
        push(KeyCode.PAGE_UP);
        assertThat(workbench.plan().batchSize()).isEqualTo(74);
        push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        assertThat(workbench.plan().batchSize()).isEqualTo(54);
    }

    @Test
    void showsMomentumOnlyWhereItIsRead() {
        assertThat(field("Momentum").getParent().getParent().getParent().isVisible())
                .isFalse();

        interact(() ->
                workbench.setPlan(workbench.plan().withRule(dev.layerlab.engine.LearningRule.of(Optimizer.NESTEROV))));
        assertThat(field("Momentum").getParent().getParent().getParent().isVisible())
                .isTrue();
    }

    @Test
    void changesANumberOfTheSchedule() {
        interact(() -> workbench.setPlan(workbench.plan().withSchedule(new Schedule.Step(2, 0.5))));
        type("Every (epochs)", "3");

        assertThat(workbench.plan().schedule()).isEqualTo(new Schedule.Step(3, 0.5));
    }

    private void type(String name, String text) {
        TextField field = field(name);
        interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        write(text).push(KeyCode.ENTER);
    }

    private Button button(String name) {
        return lookup(node -> node instanceof Button && name.equals(node.getAccessibleText()))
                .query();
    }

    private TextField field(String name) {
        return lookup(node -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .query();
    }
}
