package dev.layerlab.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final long MILLISECOND = 1_000_000;
    private final List<Runnable> later = new ArrayList<>();
    private final List<Long> pauses = new ArrayList<>();
    private long now;
    private int beats;
    private final Rhythm rhythm = new Rhythm(() -> beats++, () -> now, (pause, task) -> {
        pauses.add(pause / MILLISECOND);
        later.add(task);
    });

    @Test
    void asksOneQuestionAtATime() {
        rhythm.start();
        rhythm.ask();
        rhythm.ask();
        assertThat(beats).isEqualTo(1);
    }

    @Test
    void asksAgainATenthOfASecondLaterAfterAQuickAnswer() {
        rhythm.start();
        now += MILLISECOND;
        rhythm.ask();
        rhythm.done(MILLISECOND);
        assertThat(beats).isEqualTo(1);
        assertThat(pauses).containsExactly(99L);
        now += 99 * MILLISECOND;
        later.getFirst().run();
        assertThat(beats).isEqualTo(2);
    }

    @Test
    void restsLongerAfterALongAnswer() {
        rhythm.start();
        rhythm.ask();
        now += 60 * MILLISECOND;
        rhythm.done(60 * MILLISECOND);
        assertThat(pauses).containsExactly(1000L);
    }

    @Test
    void asksNothingWhenNobodyWants() {
        rhythm.start();
        rhythm.done(0);
        assertThat(later).isEmpty();
        assertThat(beats).isEqualTo(1);
    }

    @Test
    void asksNothingAfterItsStop() {
        rhythm.start();
        rhythm.ask();
        rhythm.done(0);
        rhythm.stop();
        now += 1000 * MILLISECOND;
        later.forEach(Runnable::run);
        assertThat(beats).isEqualTo(1);
    }

    @Test
    void goesOnWhenAnAnswerWillNeverCome() {
        rhythm.start();
        rhythm.forget();
        rhythm.ask();
        assertThat(beats).isEqualTo(2);
    }
}
