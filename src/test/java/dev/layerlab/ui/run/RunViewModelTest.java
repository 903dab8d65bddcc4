package dev.layerlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.text.Message;
import dev.layerlab.training.RunState;
import dev.layerlab.ui.workbench.BrightnessEngine;
import dev.layerlab.ui.workbench.QueueScreen;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunViewModelTest {
    private final QueueScreen screen = new QueueScreen();
    private Workbench workbench;
    private RunViewModel run;

    @BeforeEach
    void open() {
        workbench = TestWorkbench.of(
                "digits-mlp",
                TestWorkbench.digits(),
                new BrightnessEngine(),
                Locale.ENGLISH,
                TestWorkbench.jobs(screen));
        run = new RunViewModel(workbench);
        screen.until(workbench, () -> workbench.run().weightsVersionProperty().get() > 0);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void offersMoreEpochsWhenARunIsDone() {
        trainToTheEnd();

        assertThat(run.noteProperty().get()).contains(Message.of("run.done", 5));
        assertThat(run.offerProperty().get()).contains(new Offer.More(5));

        run.toggle();
        assertThat(workbench.plan().epochs()).isEqualTo(10);
        screen.until(workbench, () -> progressEpoch() == 10 && is(RunState.FINISHED));
    }

    @Test
    void offersASmallerRateWhenTheLossRunsAway() {
        run.stepBatch();
        screen.until(workbench, () -> is(RunState.PAUSED));
        workbench.setPlan(workbench.plan().withLearningRate(8));
        run.toggle();
        screen.until(workbench, () -> is(RunState.FAILED));

        assertThat(run.offerProperty().get()).contains(new Offer.Slower());
        assertThat(workbench.texts().of(run.noteProperty().get().orElseThrow())).contains("learning rate of 8");

        run.takeOffer();
        assertThat(workbench.plan().learningRate()).isEqualTo(0.8);
        screen.until(workbench, () -> is(RunState.FINISHED));
    }

    @Test
    void keepsANotePutAwayUntilThereIsAnother() {
        trainToTheEnd();

        run.hideNote();
        workbench.pulse();
        assertThat(run.noteProperty().get()).isEqualTo(Optional.empty());

        run.toggle();
        screen.until(workbench, () -> run.noteProperty().get().isPresent());
        assertThat(run.noteProperty().get()).contains(Message.of("run.done", 10));
    }

    @Test
    void offersToTrainLongRunsHalfAsLongAgain() {
        assertThat(Offer.More.after(1)).isEqualTo(new Offer.More(1));
        assertThat(Offer.More.after(200)).isEqualTo(new Offer.More(100));
        assertThat(Offer.More.after(100_000).epochs()).isZero();
    }

    private void trainToTheEnd() {
        run.toggle();
        screen.until(workbench, () -> is(RunState.FINISHED));
    }

    private boolean is(RunState state) {
        return workbench.run().progressProperty().get().state() == state;
    }

    private int progressEpoch() {
        return workbench.run().progressProperty().get().epoch();
    }
}
