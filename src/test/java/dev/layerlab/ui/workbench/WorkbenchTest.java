package dev.layerlab.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.SplitShares;
import dev.layerlab.project.Template;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.RunState;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner has trained survives what a learner does. */
class WorkbenchTest {
    private final QueueScreen screen = new QueueScreen();
    private Workbench workbench;

    @BeforeEach
    void trainAFewSteps() {
        workbench = TestWorkbench.of(
                "digits-mlp",
                TestWorkbench.digits(),
                new BrightnessEngine(),
                Locale.ENGLISH,
                TestWorkbench.jobs(screen));
        awaitLife();
        workbench.run().stepEpoch();
        screen.until(workbench, () -> is(RunState.PAUSED) && steps() > 1);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void undoBringsTheWeightsBackWithTheBox() {
        int learned = learned();
        workbench.drawing().edit(workbench.drawing().network().without(Set.of("dense-1")));
        assertThat(workbench.run().obstacleProperty().get()).isPresent();
        assertThat(workbench.run().weightsVersionProperty().get()).isZero();

        workbench.drawing().undo();
        awaitLife();

        assertThat(learned()).isEqualTo(learned);
        assertThat(steps()).isGreaterThan(1);
    }

    @Test
    void movingABoxDoesNotTouchTheRun() {
        int learned = learned();
        workbench.drawing().edit(workbench.drawing().network().change("dense-1", box -> box.at(box.x() + 40, box.y())));

        assertThat(learned()).isEqualTo(learned);
        assertThat(workbench.run().obstacleProperty().get()).isEmpty();
    }

    @Test
    void otherDataLeaveWhatWasLearned() {
        int learned = learned();
        workbench.data().split(new SplitShares(0.3, 0.1));
        screen.until(workbench, () -> steps() == 0);
        awaitLife();

        assertThat(learned()).isEqualTo(learned);
        assertThat(steps()).isZero();
        assertThat(workbench.run().earlierProperty().get()).hasSize(1);
    }

    @Test
    void aResetCanBeTakenBack() {
        int learned = learned();
        workbench.resetWeights();
        screen.until(workbench, () -> is(RunState.READY) && steps() == 0);
        assertThat(learned()).isZero();
        assertThat(workbench.run().canBringBack()).isTrue();

        workbench.run().bringBack();
        screen.until(workbench, () -> steps() > 1);
        assertThat(learned()).isEqualTo(learned);
        assertThat(workbench.run().canBringBack()).isFalse();
    }

    @Test
    void anotherProjectTakesNothingAlong() {
        workbench.open(Template.named("digits-cnn").orElseThrow().project());
        awaitLife();

        assertThat(learned()).isZero();
        assertThat(workbench.run().earlierProperty().get()).isEmpty();
        assertThat(workbench.drawing().canUndoProperty().get()).isFalse();
    }

    private void awaitLife() {
        screen.until(workbench, () -> workbench.run().weightsVersionProperty().get() > 0);
    }

    /** The fake engine's weights tell how many steps they took. */
    private int learned() {
        return workbench
                .run()
                .checkpoint()
                .thenApply(stood -> stood.map(Checkpoint::state).orElseThrow().steps())
                .join();
    }

    private int steps() {
        return workbench.run().curvesProperty().get().steps();
    }

    private boolean is(RunState state) {
        return workbench.run().progressProperty().get().state() == state;
    }
}
