package dev.layerlab.ui.hints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.ui.workbench.BrightnessEngine;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HintsViewModelTest {
    private final List<String> remembered = new ArrayList<>();
    private final Workbench workbench = TestWorkbench.of(
            "digits-mlp",
            TestWorkbench.digits(),
            new BrightnessEngine(),
            Locale.ENGLISH,
            TestWorkbench.jobs(Runnable::run));
    private HintsViewModel hints = with(Set.of());

    @AfterEach
    void endTheRun() {
        workbench.close();
    }

    @Test
    void pointsAtTrainOnceTheStartViewIsClosed() {
        assertThat(shown()).isEmpty();
        hints.startIsClosed();
        assertThat(shown()).contains(Hint.TRAIN);
        assertThat(remembered).containsExactly("TRAIN");

        hints.done(Hint.TRAIN);
        hints.startIsClosed();
        assertThat(shown()).isEmpty();
    }

    @Test
    void saysNothingToThoseWhoWereTold() {
        hints = with(Set.of("TRAIN", "DRAW"));
        hints.startIsClosed();
        assertThat(shown()).isEmpty();
        assertThat(remembered).isEmpty();
    }

    @Test
    void movesToThePadWhenTheNetworkHasLearnedSomething() throws InterruptedException {
        hints.startIsClosed();
        learn();
        assertThat(shown()).contains(Hint.DRAW);

        hints.done(Hint.DRAW);
        assertThat(shown()).isEmpty();
        assertThat(remembered).containsExactly("TRAIN", "DRAW");
    }

    @Test
    void leavesThoseAloneWhoDrewAlready() throws InterruptedException {
        hints.done(Hint.DRAW);
        learn();
        assertThat(shown()).isEmpty();
    }

    @Test
    void waitsWhileThePadIsOutOfSight() throws InterruptedException {
        hints.setInSight(hint -> hint == Hint.TRAIN);
        learn();
        assertThat(shown()).isEmpty();
        assertThat(remembered).containsExactly("TRAIN");
    }

    private void learn() throws InterruptedException {
        workbench.setPlan(workbench.plan().withEpochs(100).withBatchSize(10));
        workbench.run().train();
        TestWorkbench.await(
                workbench,
                Runnable::run,
                () -> workbench.run().progressProperty().get().steps() > 60);
    }

    private HintsViewModel with(Set<String> known) {
        return new HintsViewModel(workbench, known, remembered::add);
    }

    private Optional<Hint> shown() {
        return hints.shownProperty().get();
    }
}
