package dev.layerlab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.bench.FakeContestant.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {
    private final Clock clock = new Clock();
    private final List<String> log = new ArrayList<>();

    @Test
    void givesThePaceOfEverybody() {
        FakeContestant fast = new FakeContestant("ours", clock, 2);
        FakeContestant slow = new FakeContestant("dl4j", clock, 50);

        Standing standing = race(5, fast, slow).run(Workload.CNN);

        assertThat(standing.paces()).extracting(Pace::contestant).containsExactly("ours", "dl4j");
        assertThat(standing.pace("ours").orElseThrow().msPerStep()).isEqualTo(2);
        assertThat(standing.pace("ours").orElseThrow().examplesPerSecond()).isEqualTo(32_000);
        assertThat(standing.speedupOver("dl4j").orElseThrow()).isEqualTo(25);
        assertThat(standing.speedupOver("nobody")).isEmpty();
    }

    @Test
    void countsTheMedianTurnAndNotADisturbedOne() {
        FakeContestant disturbed = new FakeContestant("ours", clock, step -> step > 1200 && step < 1206 ? 400 : 2, log);

        Standing standing = race(7, disturbed).run(Workload.MLP);

        assertThat(disturbed.steps()).isGreaterThan(1206);
        assertThat(standing.paces().getFirst().msPerStep()).isEqualTo(2);
    }

    @Test
    void knowsTheFastestTurn() {
        FakeContestant tiring = new FakeContestant("ours", clock, step -> step < 400 ? 10 : 20, log);

        Pace pace = race(5, tiring).run(Workload.MLP).paces().getFirst();

        assertThat(pace.fastestMsPerStep()).isLessThan(pace.msPerStep());
    }

    @Test
    void goesTheOtherWayRoundInEveryOtherRound() {
        FakeContestant a = new FakeContestant("a", clock, step -> 10, log);
        FakeContestant b = new FakeContestant("b", clock, step -> 10, log);

        race(5, a, b).run(Workload.TINY);

        // Warm-up and five rounds; who ends a round begins the next, which the log shows as one turn.
        assertThat(log).containsExactly("a", "b", "a", "b", "a", "b", "a", "b");
    }

    @Test
    void warmsUpUntilStepsAreSteady() {
        FakeContestant compiled = new FakeContestant("ours", clock, step -> step < 400 ? 9 - step / 50.0 : 1, log);

        Standing standing = race(5, compiled).run(Workload.MLP);

        assertThat(standing.paces().getFirst().msPerStep()).isEqualTo(1);
    }

    @Test
    void doesNotWarmUpForEver() {
        FakeContestant slow = new FakeContestant("dl4j", clock, 700);

        race(5, slow).run(Workload.LSTM);

        int warmUp = 1 + 5;
        int turns = 5 * (1 + 5);
        assertThat(slow.steps()).isEqualTo(warmUp + turns);
    }

    @Test
    void keepsFirstAndLastLoss() {
        FakeContestant learner = new FakeContestant("ours", clock, 100);

        Pace pace = race(5, learner).run(Workload.LENET).paces().getFirst();

        assertThat(pace.firstLoss()).isEqualTo(1);
        assertThat(pace.lastLoss()).isCloseTo(1.0 / learner.steps(), within(1e-12));
    }

    @Test
    void refusesWhoLearnsNothing() {
        FakeContestant lazy = new FakeContestant("ours", clock, 1).thatLearnsNothing();

        assertThatThrownBy(() -> race(5, lazy).run(Workload.TINY)).hasMessageContaining("ours learns nothing in tiny");
        assertThat(lazy.open()).isZero();
        assertThat(race(5, lazy).run(Workload.SAMPLE_ONE).paces().getFirst().lastLoss())
                .isNaN();
    }

    @Test
    void closesEverybodyEvenIfSomebodyCannotStart() {
        FakeContestant first = new FakeContestant("ours", clock, 1);
        Contestant broken = new Contestant() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Runner prepare(Workload workload) {
                throw new IllegalStateException("no native library");
            }
        };

        assertThatThrownBy(() -> race(5, first, broken).run(Workload.CNN)).hasMessage("no native library");
        assertThat(first.open()).isZero();
    }

    @Test
    void takesNoFewerThanFiveRounds() {
        assertThatThrownBy(() -> race(4)).hasMessageContaining("at least 5");
    }

    private Race race(int rounds, Contestant... contestants) {
        return new Race(List.of(contestants), rounds, clock::now);
    }
}
