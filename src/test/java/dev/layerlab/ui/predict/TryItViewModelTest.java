package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.ui.workbench.BrightnessEngine;
import dev.layerlab.ui.workbench.QueueScreen;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TryItViewModelTest {
    private final QueueScreen screen = new QueueScreen();
    private final Workbench workbench = TestWorkbench.of(
            "digits-mlp", TestWorkbench.digits(), new BrightnessEngine(), Locale.ENGLISH, TestWorkbench.jobs(screen));
    private final TryItViewModel questions = new TryItViewModel(workbench);

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void answersAndMakesTheDrawingTheExample() {
        Tensor bright = brightIn(3);
        questions.ask(() -> bright);

        screen.until(workbench, () -> questions.answerProperty().get().isPresent());
        assertThat(questions.answerProperty().get().orElseThrow().strongest()).isEqualTo(3);
        assertThat(workbench.exampleProperty().get()).contains(bright);
        assertThat(questions.receivedProperty().get()).contains(bright);
    }

    @Test
    void saysThatAnUntrainedNetworkGuesses() {
        screen.until(workbench, () -> remark().startsWith("Not trained yet"));

        workbench.run().stepBatch();
        screen.until(workbench, () -> !remark().startsWith("Not trained yet"));
    }

    @Test
    void answersToAPictureOfTheDataUntilSomethingIsDrawn() {
        screen.until(workbench, () -> remark().startsWith("Not trained yet"));
        workbench.run().stepBatch();

        screen.until(workbench, () -> questions.answerProperty().get().isPresent());
        assertThat(questions.receivedProperty().get()).isPresent();
        assertThat(workbench.exampleProperty().get()).isEmpty();
        screen.until(workbench, () -> remark().startsWith("Answers to a"));
    }

    @Test
    void saysWhyNobodyAnswers() {
        screen.until(workbench, () -> remark().startsWith("Not trained yet"));
        workbench.drawing().edit(workbench.drawing().network().without(Set.of("dense-1")));

        screen.until(workbench, () -> remark().startsWith("No answers yet"));
        Tensor bright = brightIn(3);
        questions.ask(() -> bright);
        screen.until(workbench, () -> questions.receivedProperty().get().isPresent());
        assertThat(questions.answerProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void followsAnExampleThatIsChosenElsewhere() {
        workbench.exampleProperty().set(Optional.of(brightIn(7)));

        screen.until(workbench, () -> questions.answerProperty().get().isPresent());
        assertThat(questions.answerProperty().get().orElseThrow().strongest()).isEqualTo(7);
    }

    @Test
    void doesNotAskForAnExampleOfOtherData() {
        questions.ask(() -> new Tensor(new Shape.Flat(2), new float[2]));
        screen.until(workbench, () -> remark().startsWith("Not trained yet"));
        questions.ask(() -> brightIn(5));

        screen.until(workbench, () -> questions.answerProperty().get().isPresent());
        assertThat(questions.answerProperty().get().orElseThrow().strongest()).isEqualTo(5);
    }

    private String remark() {
        return questions.remarkProperty().get().map(workbench.texts()::of).orElse("");
    }

    /** The fake engine finds the class whose share of the picture is brightest. */
    private static Tensor brightIn(int digit) {
        float[] values = new float[28 * 28];
        for (int i = 0; i < values.length; i++) {
            values[i] = i * 10 / values.length == digit ? 1 : 0;
        }
        return new Tensor(new Shape.Image(28, 28, 1), values);
    }
}
