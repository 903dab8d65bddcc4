package dev.layerlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Examples;
import dev.layerlab.data.SplitShares;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class TrainingSessionTest {
    private static final TrainingPlan ENDLESS = Runs.PLAN.withEpochs(TrainingPlan.MOST_EPOCHS);

    private final FakeEngine engine = new FakeEngine();
    private TrainingSession session;

    @AfterEach
    void end() throws Exception {
        session.close();
        session.awaitEnd();
        assertThat(engine.open()).isZero();
    }

    @Test
    void trainsToTheLastEpoch() throws Exception {
        open(Runs.PLAN);
        session.train();
        Progress end = await(RunState.FINISHED);
        assertThat(end.fraction()).isEqualTo(1);
        assertThat(end.steps()).isEqualTo(36);
        assertThat(end.remainingSeconds()).isZero();
        assertThat(end.note()).isEmpty();
        assertThat(session.curves().epochs()).hasSize(4);
    }

    @Test
    void isReadyBeforeTheFirstStepAndHasWeightsToShow() throws Exception {
        open(Runs.PLAN);
        assertThat(session.checkpoint().get().position()).isEqualTo(LoopPosition.START);
        assertThat(session.progress().state()).isEqualTo(RunState.READY);
        assertThat(session.snapshot()).isPresent();
    }

    @Test
    void pausesAndResumes() throws Exception {
        open(ENDLESS);
        session.train();
        await(progress -> progress.steps() > 20);
        session.pause();
        int steps = await(RunState.PAUSED).steps();
        assertThat(session.checkpoint().get().curves().steps()).isEqualTo(steps);
        session.train();
        await(progress -> progress.steps() > steps + 20);
    }

    @Test
    void stepsOneBatch() throws Exception {
        open(Runs.PLAN);
        session.stepBatch();
        session.stepBatch();
        assertThat(await(RunState.PAUSED).steps()).isLessThanOrEqualTo(2);
        await(progress -> progress.state() == RunState.PAUSED && progress.steps() >= 1);
    }

    @Test
    void stepsOverTheEndOfAnEpoch() throws Exception {
        open(Runs.PLAN);
        for (int step = 1; step <= 10; step++) {
            int wanted = step;
            session.stepBatch();
            await(progress -> progress.state() == RunState.PAUSED && progress.steps() == wanted);
        }
        assertThat(session.curves().epochs()).hasSize(1);
    }

    @Test
    void stepsOneEpochAndFinishesAfterTheLast() throws Exception {
        open(Runs.PLAN.withEpochs(2));
        session.stepEpoch();
        assertThat(await(RunState.PAUSED).steps()).isEqualTo(9);
        session.stepEpoch();
        assertThat(await(RunState.FINISHED).steps()).isEqualTo(18);
    }

    @Test
    void drawsTheSameCurveAfterARestart() throws Exception {
        open(Runs.PLAN);
        session.train();
        await(RunState.FINISHED);
        Curve first = Curve.of(session.curves());
        session.restart(Runs.PLAN);
        await(RunState.READY);
        assertThat(session.curves().steps()).isZero();
        session.train();
        await(RunState.FINISHED);
        assertThat(Curve.of(session.curves())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9, 10, 23, 35})
    void goesOnFromACheckpointAsIfThereHadBeenNoBreak(int steps) throws Exception {
        TrainingPlan plan =
                Runs.PLAN.withLearningRate(4).withEpochs(6).withKeepBest(true).withPatience(3);
        open(plan);
        session.train();
        await(RunState.FINISHED);
        Curve whole = Curve.of(session.curves());
        NetworkState learned = session.checkpoint().get().state();
        session.restart(plan);
        await(RunState.READY);
        for (int step = 1; step <= steps; step++) {
            int wanted = step;
            session.stepBatch();
            await(progress -> progress.state() == RunState.PAUSED && progress.steps() == wanted);
        }
        Checkpoint checkpoint = session.checkpoint().get();
        session.close();
        session = new TrainingSession(engine, Runs.resumed(plan, checkpoint));
        session.train();
        await(RunState.FINISHED);
        assertThat(Curve.of(session.curves())).isEqualTo(whole);
        assertThat(session.checkpoint().get().state().parameters()).isEqualTo(learned.parameters());
    }

    @Test
    void takesOverANewLearningRateInTheMiddle() throws Exception {
        open(ENDLESS);
        session.train();
        await(progress -> progress.steps() > 5);
        session.follow(ENDLESS.withLearningRate(0.25));
        await(progress -> progress.learningRate() == 0.25 && progress.state() == RunState.RUNNING);
    }

    @Test
    void keepsTheWeightsUnderANewOptimizer() throws Exception {
        open(Runs.PLAN);
        session.stepEpoch();
        await(RunState.PAUSED);
        float[] before = session.checkpoint().get().state().parameters();
        session.follow(Runs.PLAN.withRule(LearningRule.of(Optimizer.SGD)));
        NetworkState after = session.checkpoint().get().state();
        assertThat(after.parameters()).isEqualTo(before);
        assertThat(after.updater()).isEmpty();
        session.train();
        assertThat(await(RunState.FINISHED).steps()).isEqualTo(36);
        assertThat(session.curves().epochs()).hasSize(4).noneMatch(epoch -> Double.isNaN(epoch.trainLoss()));
    }

    @Test
    void saysWhyItStoppedEarly() throws Exception {
        open(Runs.PLAN.withLearningRate(4).withEpochs(1000).withPatience(2));
        session.train();
        Progress end = await(RunState.FINISHED);
        assertThat(english(end)).contains("has not become better for 2 epochs");
    }

    @Test
    void failsWithTheLastGoodWeightsWhenTheLossRunsAway() throws Exception {
        open(Runs.PLAN.withEpochs(100));
        session.stepEpoch();
        await(RunState.PAUSED);
        session.follow(Runs.PLAN.withEpochs(100).withLearningRate(FakeEngine.EXPLODES_AT));
        session.train();
        Progress end = await(RunState.FAILED);
        assertThat(english(end)).contains("learning rate of 5.0");
        assertThat(session.checkpoint().get().state().parameters()).doesNotContain(Float.POSITIVE_INFINITY, Float.NaN);
        session.follow(Runs.PLAN.withEpochs(100).withLearningRate(0.5));
        session.train();
        await(RunState.FINISHED);
    }

    @Test
    void survivesAnEngineWithoutMemory() throws Exception {
        engine.runOutOfMemory(true);
        open(Runs.PLAN);
        session.train();
        assertThat(await(RunState.FAILED).note()).isPresent();
        assertThat(session.checkpoint().get()).isNull();
        engine.runOutOfMemory(false);
        session.restart(Runs.PLAN);
        session.train();
        await(RunState.FINISHED);
    }

    @Test
    void refusesWeightsOfAnotherNetwork() throws Exception {
        Checkpoint foreign =
                new Checkpoint(new NetworkState(new float[7], new float[7], 1), LoopPosition.START, Curves.EMPTY);
        session = new TrainingSession(engine, Runs.resumed(Runs.PLAN, foreign));
        assertThat(english(await(RunState.FAILED))).contains("not those of this network");
    }

    @Test
    void refusesToTrainWithoutExamples() throws Exception {
        Examples none = Examples.of(Runs.clouds(2).dataset(), new SplitShares(0.5, 0.49), 1);
        session = new TrainingSession(engine, new RunSetup(Runs.NETWORK, none, Runs.PLAN, Optional.empty()));
        assertThat(english(await(RunState.FAILED))).contains("no examples in its training part");
    }

    @Test
    void endsInTheMiddleOfARun() throws Exception {
        open(ENDLESS);
        session.train();
        await(progress -> progress.steps() > 5);
        session.close();
        session.awaitEnd();
        assertThat(engine.open()).isZero();
        assertThat(session.checkpoint().get()).isNull();
    }

    private void open(TrainingPlan plan) {
        session = new TrainingSession(engine, Runs.setup(plan));
    }

    private Progress await(RunState state) throws InterruptedException {
        return await(progress -> progress.state() == state);
    }

    private Progress await(Predicate<Progress> reached) throws InterruptedException {
        Progress progress = session.progress();
        while (!reached.test(progress)) {
            Thread.sleep(1);
            progress = session.progress();
        }
        return progress;
    }

    private static String english(Progress progress) {
        return new Texts(Locale.ENGLISH).of(progress.note().orElseThrow());
    }
}
