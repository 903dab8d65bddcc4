package dev.layerlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunMeterTest {
    private final RunMeter meter = new RunMeter(Runs.EXAMPLES, 0);
    private final int training = Runs.EXAMPLES.split().train().length;
    private final int validation = Runs.EXAMPLES.split().validation().length;

    @Test
    void knowsNothingBeforeTheFirstStep() {
        Progress progress = at(0, 0);
        assertThat(progress.remainingSeconds()).isNaN();
        assertThat(progress.examplesPerSecond()).isZero();
    }

    @Test
    void forgetsTheFirstStepWhichWarmsUp() {
        meter.count(Tick.LEARNED, 10, 60);
        meter.count(Tick.LEARNED, 10, 1);
        assertThat(at(0, 2).examplesPerSecond()).isCloseTo(10, within(1e-9));
        assertThat(at(0, 2).elapsedSeconds()).isEqualTo(61);
    }

    @Test
    void estimatesTheRestBeforeTheFirstValidation() {
        learn(2);
        double learning = (4 * training - 20) * 0.1;
        double looking = 4 * validation * 0.1 / 3;
        assertThat(at(0, 2).remainingSeconds()).isCloseTo(learning + looking, within(1e-9));
    }

    @Test
    void usesTheMeasuredValidationLater() {
        learn(9);
        meter.count(Tick.VALIDATED, 0, 0.25);
        assertThat(at(0, 9).remainingSeconds())
                .isCloseTo(3 * training * 0.1 + 4 * validation * 0.1 / 3 - 0.25, within(1e-9));
        meter.count(Tick.EPOCH_ENDED, 0, 0.25);
        assertThat(at(1, 0).remainingSeconds()).isCloseTo(3 * training * 0.1 + 3 * 0.5, within(1e-9));
    }

    @Test
    void hasNothingLeftAtTheEnd() {
        learn(9);
        assertThat(at(4, 0).remainingSeconds()).isZero();
    }

    private void learn(int steps) {
        for (int i = 0; i < steps; i++) {
            meter.count(Tick.LEARNED, 10, 1);
        }
    }

    private Progress at(int epoch, int batch) {
        return meter.progress(RunState.RUNNING, Runs.PLAN, new LoopPosition(epoch, batch), 0, 0.1, Optional.empty());
    }
}
