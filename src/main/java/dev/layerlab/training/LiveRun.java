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
    private final RunMeter meter = new RunMeter();
    private LiveNetwork live;
    private TrainingLoop loop;
    private boolean finished;

    private LiveRun(Engine engine, RunSetup setup, History history, LiveNetwork live, TrainingLoop loop) {
        this.engine = engine;
        this.setup = setup;
        this.history = history;
        this.live = live;
        this.loop = loop;
    }

    static LiveRun begin(Engine engine, RunSetup setup, TrainingPlan plan, Optional<Checkpoint> from, History history)
            throws UserFacingException {
        LiveNetwork live = engine.create(setup.network(), plan.rule(), plan.seed());
        try {
            from.ifPresent(checkpoint -> live.restore(checkpoint.state()));
            LoopPosition position = from.map(Checkpoint::position).orElse(LoopPosition.START);
            TrainingLoop loop = new TrainingLoop(live, setup.examples(), plan, history, position);
            return new LiveRun(engine, setup, history, live, loop);
        } catch (RuntimeException otherNetwork) {
            live.close();
            throw otherNetwork;
        }
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

    Tick advance() throws InterruptedException {
        int before = history.curves().steps();
        meter.start();
        Tick tick = loop.advance();
        meter.stop(tick, history.curves().steps() > before ? loop.plan().batchSize() : 0);
        finished = tick == Tick.FINISHED;
        return tick;
    }

    void follow(TrainingPlan plan) {
        loop.follow(plan);
        finished = finished && plan.epochs() <= loop.position().epoch();
    }

    /** The same weights under another rule; what the old optimizer remembered is gone. */
    void learnBy(LearningRule rule) throws UserFacingException {
        LiveNetwork next = engine.create(setup.network(), rule, plan().seed());
        next.setParameters(live.parameters());
        LoopPosition position = loop.position();
        TrainingPlan plan = plan().withRule(rule);
        close();
        live = next;
        loop = new TrainingLoop(live, setup.examples(), plan, history, position);
    }

    Checkpoint checkpoint(Curves curves) {
        return new Checkpoint(live.state(), loop.position(), curves);
    }

    Progress progress(RunState state, TrainingPlan plan, RunSetup of) {
        Optional<Message> note = loop.stopped().map(reason -> switch (reason) {
            case NO_BETTER -> Message.of("training.no-better", plan.patience());
            case DIVERGED -> Message.of("training.diverged", loop.lastRate());
        });
        return meter.progress(state, plan, loop.position(), of, history.curves().steps(), loop.lastRate(), note);
    }

    @Override
    public void close() {
        loop.close();
        live.close();
    }
}
