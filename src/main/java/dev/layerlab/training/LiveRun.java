package dev.layerlab.training;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.util.Optional;

/** A live network with the loop that trains it; belongs to the session's thread. */
final class LiveRun implements AutoCloseable {
    private final Engine engine;
    private final RunSetup setup;
    private final History history;
    private final RunMeter meter;
    private LiveNetwork live;
    private TrainingLoop loop;
    private boolean finished;

    private LiveRun(Engine engine, RunSetup setup, History history, LiveNetwork live, TrainingLoop loop) {
        this.engine = engine;
        this.setup = setup;
        this.history = history;
        this.meter = new RunMeter(setup.examples(), elapsed(history));
        this.live = live;
        this.loop = loop;
        this.finished = loop.isOver();
    }

    static LiveRun begin(Engine engine, RunSetup setup, TrainingPlan plan, Optional<Checkpoint> from, History history)
            throws UserFacingException {
        if (setup.examples().split().train().length == 0) {
            throw UserFacingException.of(
                    "training.no-examples", setup.examples().dataset().name());
        }
        LiveNetwork live = engine.create(setup.network(), plan.rule(), plan.seed());
        try {
            from.ifPresent(checkpoint -> live.restore(checkpoint.state()));
            LoopPosition position = from.map(Checkpoint::position).orElse(LoopPosition.START);
            Optional<float[]> best = from.flatMap(Checkpoint::best);
            TrainingLoop loop = new TrainingLoop(live, setup.examples(), plan, history, position, best);
            return new LiveRun(engine, setup, history, live, loop);
        } catch (IllegalArgumentException otherNetwork) {
            live.close();
            throw new UserFacingException(Message.of("training.other-weights"), otherNetwork);
        } catch (RuntimeException broken) {
            live.close();
            throw broken;
        }
    }

    private static double elapsed(History history) {
        return history.curves().epochs().stream()
                .mapToDouble(EpochResult::seconds)
                .sum();
    }

    LiveNetwork live() {
        return live;
    }

    TrainingPlan plan() {
        return loop.plan();
    }

    boolean isFinished() {
        return finished;
    }

    /** Whether only the finish itself is left to do. */
    boolean isOver() {
        return loop.isOver();
    }

    Tick advance() throws InterruptedException {
        LoopPosition before = loop.position();
        meter.start();
        Tick tick = loop.advance();
        meter.stop(tick, examplesIn(before.batch()));
        finished = tick == Tick.FINISHED;
        return tick;
    }

    void follow(TrainingPlan plan) {
        loop.follow(plan);
        finished = finished && loop.isOver();
    }

    /** The same weights under another rule; what the old optimizer remembered is gone. */
    void learnBy(LearningRule rule) throws UserFacingException {
        LiveNetwork next = engine.create(setup.network(), rule, plan().seed());
        next.setParameters(live.parameters());
        TrainingLoop changed = loop.with(next, plan().withRule(rule));
        close();
        live = next;
        loop = changed;
    }

    Checkpoint checkpoint(Curves curves) {
        return new Checkpoint(live.state(), loop.position(), curves, loop.best());
    }

    Progress progress(RunState state, TrainingPlan plan) {
        Optional<Message> note = loop.stopped().map(reason -> switch (reason) {
            case NO_BETTER -> Message.of("training.no-better", plan.patience());
            case DIVERGED -> Message.of("training.diverged", plan.learningRate());
        });
        return meter.progress(state, plan, loop.position(), history.curves().steps(), loop.lastRate(), note);
    }

    @Override
    public void close() {
        loop.close();
        live.close();
    }

    /** The last batch of an epoch may be a smaller one. */
    private int examplesIn(int batch) {
        int size = loop.plan().batchSize();
        return Math.min(size, meter.trainingExamples() - batch * size);
    }
}
