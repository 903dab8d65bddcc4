package dev.layerlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void growsWithoutChangingWhatWasPublished() {
        History history = new History();
        history.addStep(1, 0.25);
        Curves early = history.curves();
        for (int i = 0; i < 5000; i++) {
            history.addStep(i, 0.5);
        }
        assertThat(early.steps()).isEqualTo(1);
        assertThat(early.losses()[0]).isEqualTo(1);
        assertThat(history.curves().steps()).isEqualTo(5001);
        assertThat(history.curves().losses()[5000]).isEqualTo(4999);
        assertThat(history.curves().accuracies()[5000]).isEqualTo(0.5f);
    }

    @Test
    void keepsAPublishedListOfEpochs() {
        History history = new History();
        for (int i = 1; i <= 40; i++) {
            history.addEpoch(epoch(i));
            assertThat(history.curves().epochs()).hasSize(i).last().isEqualTo(epoch(i));
        }
    }

    @Test
    void goesOnFromEarlierCurves() {
        History first = new History();
        first.addStep(3, 1);
        first.addEpoch(epoch(1));
        Curves earlier = first.curves();
        History second = new History(earlier);
        second.addStep(2, 0);
        second.addEpoch(epoch(2));
        assertThat(second.curves().steps()).isEqualTo(2);
        assertThat(second.curves().losses()).startsWith(3, 2);
        assertThat(second.curves().epochs()).containsExactly(epoch(1), epoch(2));
        assertThat(earlier.epochs()).containsExactly(epoch(1));
    }

    private static EpochResult epoch(int number) {
        return new EpochResult(number, number, 1, 1, 1, 1, 1);
    }
}
