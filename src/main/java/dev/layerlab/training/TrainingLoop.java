package dev.layerlab.training;

import dev.layerlab.data.BatchFeeder;
import dev.layerlab.data.Epoch;
import dev.layerlab.data.Examples;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.StepResult;
import dev.layerlab.tensor.Batch;
import java.util.Optional;

/**
 * Trains a live network batch by batch: an epoch of learning, then a look at the validation part, then the next epoch.
 * Belongs to one thread, which calls {@link #advance()} until it is finished; between calls it may do what it likes.
 */
public final class TrainingLoop implements AutoCloseable {
    private final LiveNetwork live;
    private final Examples examples;
    private final History history;
    private final Divergence divergence;
    private final BestEpoch best;
    private TrainingPlan plan;
    private int epoch;
    private int batch;
    private double lastRate;
    private BatchFeeder feeder;
    private ValidationPass validation;
    private EpochTally tally = new EpochTally();
    private Optional<StopReason> stopped = Optional.empty();

    /**
     * @param live in the state that {@code position} describes; stays the caller's to close
     * @param position epochs and batches that are done already
     */
    public TrainingLoop(
            LiveNetwork live, Examples examples, TrainingPlan plan, History history, LoopPosition position) {
        this.live = live;
        this.examples = examples;
        this.plan = plan;
        this.history = history;
        this.epoch = position.epoch();
        this.batch = position.batch();
        this.lastRate = plan.learningRate();
        this.divergence = new Divergence(live);
        this.best = new BestEpoch(live);
    }

    /** Goes on with another plan from the next batch; its rule and seed must be the same. */
    public void follow(TrainingPlan changed) {
        if (changed.batchSize() != plan.batchSize() || changed.shift() != plan.shift()) {
            batch = (int) ((long) batch * plan.batchSize() / changed.batchSize());
            closeFeeder();
        }
        if (changed.epochs() > epoch) {
            stopped = Optional.empty();
        }
        plan = changed;
    }

    /** Does the next piece of work, the length of one batch. */
    public Tick advance() throws InterruptedException {
        if (stopped.isPresent() || epoch >= plan.epochs()) {
            return finish();
        }
        if (validation != null) {
            return validate();
        }
        return learn();
    }

    public LoopPosition position() {
        return new LoopPosition(epoch, batch);
    }

    public TrainingPlan plan() {
        return plan;
    }

    /** Batches of one epoch. */
    public int batches() {
        return Math.ceilDiv(examples.split().train().length, plan.batchSize());
    }

    public double lastRate() {
        return lastRate;
    }

    /** Why the loop stopped before its last epoch. */
    public Optional<StopReason> stopped() {
        return stopped;
    }

    @Override
    public void close() {
        closeFeeder();
        if (validation != null) {
            validation.close();
        }
    }

    private Tick learn() throws InterruptedException {
        if (feeder == null) {
            feeder = epochOfTraining().from(batch);
        }
        Batch next = feeder.next();
        if (next == null) {
            closeFeeder();
            validation = new ValidationPass(live, examples, plan);
            return validate();
        }
        double done = epoch + (double) batch / batches();
        lastRate = plan.schedule().rate(plan.learningRate(), done, plan.epochs());
        StepResult result = live.learn(next, lastRate);
        if (divergence.isDiverging(result.loss())) {
            divergence.goBack();
            stopped = Optional.of(StopReason.DIVERGED);
            return Tick.DIVERGED;
        }
        batch++;
        tally.add(result, next.count());
        history.addStep(result.loss(), (double) result.correct() / next.count());
        return Tick.LEARNED;
    }

    private Epoch epochOfTraining() {
        return Epoch.shuffled(
                examples.dataset(), examples.split().train(), plan.batchSize(), plan.shift(), plan.seed(), epoch);
    }

    private Tick validate() throws InterruptedException {
        if (validation.advance()) {
            return Tick.VALIDATED;
        }
        EpochResult result = tally.result(epoch + 1, history.curves().steps(), validation);
        validation.close();
        validation = null;
        tally = new EpochTally();
        epoch++;
        batch = 0;
        history.addEpoch(result);
        best.look(result);
        if (plan.patience() > 0 && best.epochsWithoutBetter() >= plan.patience() && epoch < plan.epochs()) {
            stopped = Optional.of(StopReason.NO_BETTER);
        }
        return Tick.EPOCH_ENDED;
    }

    private Tick finish() {
        if (plan.keepBest() && stopped.filter(StopReason.DIVERGED::equals).isEmpty()) {
            best.goBack();
        }
        return stopped.filter(StopReason.DIVERGED::equals).isPresent() ? Tick.DIVERGED : Tick.FINISHED;
    }

    private void closeFeeder() {
        if (feeder != null) {
            feeder.close();
            feeder = null;
        }
    }
}
