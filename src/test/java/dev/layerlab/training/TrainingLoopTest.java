package dev.layerlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LiveNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainingLoopTest {
    private final FakeEngine engine = new FakeEngine();
    private LiveNetwork live;
    private History history;

    @BeforeEach
    void begin() throws Exception {
        live = engine.create(Runs.NETWORK, Runs.PLAN.rule(), 1);
        history = new History();
    }

    @Test
    void learnsEveryBatchThenValidatesThenEndsTheEpoch() throws Exception {
        List<Tick> ticks = new ArrayList<>();
        try (TrainingLoop loop = loop(Runs.PLAN.withEpochs(1), LoopPosition.START)) {
            Tick tick = loop.advance();
            for (; tick != Tick.FINISHED; tick = loop.advance()) {
                ticks.add(tick);
            }
            assertThat(loop.position()).isEqualTo(new LoopPosition(1, 0));
        }
        assertThat(ticks.subList(0, 9)).containsOnly(Tick.LEARNED);
        assertThat(ticks.subList(9, ticks.size())).containsExactly(Tick.VALIDATED, Tick.EPOCH_ENDED);
        assertThat(history.curves().steps()).isEqualTo(9);
        assertThat(history.curves().epochs()).hasSize(1);
    }

    @Test
    void makesTheLossFall() throws Exception {
        run(Runs.PLAN.withEpochs(10));
        List<EpochResult> epochs = history.curves().epochs();
        assertThat(epochs.getLast().trainLoss())
                .isLessThan(0.8 * epochs.getFirst().trainLoss());
        assertThat(epochs.getLast().validationLoss())
                .isLessThan(epochs.getFirst().validationLoss());
        assertThat(epochs.getLast().validationAccuracy()).isGreaterThan(0.7);
    }

    @Test
    void givesTheSameCurveForTheSameSeed() throws Exception {
        run(Runs.PLAN);
        Curves first = history.curves();
        begin();
        run(Runs.PLAN);
        assertThat(Curve.of(history.curves())).isEqualTo(Curve.of(first));
        begin();
        run(Runs.PLAN.withSeed(2));
        assertThat(Curve.of(history.curves())).isNotEqualTo(Curve.of(first));
    }

    @Test
    void stopsWhenTheValidationLossGetsNoBetter() throws Exception {
        TrainingLoop loop = run(Runs.PLAN.withLearningRate(4).withEpochs(500).withPatience(3));
        assertThat(loop.stopped()).contains(StopReason.NO_BETTER);
        List<Double> losses = history.curves().epochs().stream()
                .map(EpochResult::validationLoss)
                .toList();
        double best = losses.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        assertThat(losses.indexOf(best)).isEqualTo(losses.size() - 4);
    }

    @Test
    void endsWithTheWeightsOfTheBestEpoch() throws Exception {
        run(Runs.PLAN.withLearningRate(4).withEpochs(30).withKeepBest(true));
        double best = history.curves().epochs().stream()
                .mapToDouble(EpochResult::validationLoss)
                .min()
                .orElseThrow();
        assertThat(history.curves().epochs().getLast().validationLoss()).isGreaterThan(best);
        assertThat(Evaluation.of(
                                live,
                                Runs.EXAMPLES.dataset(),
                                Runs.EXAMPLES.split().validation(),
                                Runs.PLAN.rule().loss())
                        .loss())
                .isEqualTo(best);
    }

    @Test
    void goesBackToTheLastGoodWeightsWhenTheLossIsNoNumber() throws Exception {
        float[] before = live.parameters();
        TrainingLoop loop = loop(Runs.PLAN.withLearningRate(FakeEngine.EXPLODES_AT), LoopPosition.START);
        assertThat(loop.advance()).isEqualTo(Tick.LEARNED);
        assertThat(loop.advance()).isEqualTo(Tick.DIVERGED);
        assertThat(loop.advance()).isEqualTo(Tick.DIVERGED);
        assertThat(loop.stopped()).contains(StopReason.DIVERGED);
        assertThat(live.parameters()).isEqualTo(before);
    }

    @Test
    void goesOnAfterDivergingWithASmallerRate() throws Exception {
        TrainingLoop loop = loop(Runs.PLAN.withLearningRate(FakeEngine.EXPLODES_AT), LoopPosition.START);
        loop.advance();
        loop.advance();
        loop.follow(Runs.PLAN);
        while (loop.advance() != Tick.FINISHED) {
            assertThat(loop.stopped()).isEmpty();
        }
        assertThat(history.curves().epochs())
                .hasSize(4)
                .extracting(EpochResult::lastStep)
                .containsExactly(9, 18, 27, 36);
    }

    @Test
    void followsTheScheduleAndANewRate() throws Exception {
        TrainingPlan plan = Runs.PLAN.withSchedule(new Schedule.Step(1, 0.5));
        TrainingLoop loop = loop(plan, LoopPosition.START);
        endEpoch(loop);
        loop.advance();
        assertThat(loop.lastRate()).isEqualTo(0.05);
        loop.follow(plan.withLearningRate(0.02));
        loop.advance();
        assertThat(loop.lastRate()).isEqualTo(0.01);
    }

    @Test
    void keepsItsPlaceInTheEpochWhenTheBatchSizeChanges() throws Exception {
        TrainingLoop loop = loop(Runs.PLAN, LoopPosition.START);
        for (int i = 0; i < 4; i++) {
            loop.advance();
        }
        loop.follow(Runs.PLAN.withBatchSize(20));
        assertThat(loop.position()).isEqualTo(new LoopPosition(0, 2));
        endEpoch(loop);
        assertThat(history.curves().steps()).isEqualTo(4 + 3);
    }

    @Test
    void doesNotWaitForBatchesBehindTheEndOfAnEpoch() throws Exception {
        TrainingLoop loop = loop(Runs.PLAN, new LoopPosition(0, 1000));
        assertThat(loop.advance()).isEqualTo(Tick.VALIDATED);
    }

    private TrainingLoop run(TrainingPlan plan) throws InterruptedException {
        TrainingLoop loop = loop(plan, LoopPosition.START);
        try (loop) {
            while (loop.advance() != Tick.FINISHED) {
                assertThat(loop.stopped().filter(StopReason.DIVERGED::equals)).isEmpty();
            }
        }
        return loop;
    }

    private static void endEpoch(TrainingLoop loop) throws InterruptedException {
        while (loop.advance() != Tick.EPOCH_ENDED) {
            assertThat(loop.stopped()).isEmpty();
        }
    }

    private TrainingLoop loop(TrainingPlan plan, LoopPosition position) {
        return new TrainingLoop(live, Runs.EXAMPLES, plan, history, position, Optional.empty());
    }
}
