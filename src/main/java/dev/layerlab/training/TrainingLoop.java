package dev.layerlab.training;

import dev.layerlab.data.BatchFeeder;
import dev.layerlab.data.Epoch;
import dev.layerlab.data.Examples;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.StepResult;
import dev.layerlab.tensor.Batch;
import java.util.Arrays;
import java.util.Optional;

/**
 * Trains a live network batch by batch: an epoch of learning, then a look at the validation part, then the next epoch.
 * Belongs to one thread, which calls {@link #advance()} until it is finished; between calls it may do what it likes.
 */
public final class TrainingLoop implements AutoCloseable {
    private final LiveNetwork live;
    private final Examples examples;
    private final int[] trainingPart;
    private final History history;
    private final Divergence divergence;
    private final BestEpoch best;
    private TrainingPlan plan;
    private int epoch;
    private int batch;
    private double lastRate;
    private BatchFeeder feeder;
    private ValidationPass validation;
    private EpochTally tally;
    private Optional<StopReason> stopped = Optional.empty();

    /**
     * @param live in the state that {@code position} describes; stays the caller's to close
     * @param history of the steps before {@code position}
     * @param position epochs and batches that are done already
     * @param best weights of the best epoch so far, where they are known
     */
    public TrainingLoop(
            LiveNetwork live,
            Examples examples,
            TrainingPlan plan,
            History history,
            LoopPosition position,
            Optional<float[]> best) {
        this(
                live,
                examples,
                plan,
                history,
                position,
                BestEpoch.after(history.curves(), best),
                EpochTally.after(
                        history.curves(),
                        position.batch(),
                        plan.batchSize(),
                        examples.split().train().length));
    }

    private TrainingLoop(
            LiveNetwork live,
            Examples examples,
            TrainingPlan plan,
            History history,
            LoopPosition position,
            BestEpoch best,
            EpochTally tally) {
        this.live = live;
        this.examples = examples;
        this.trainingPart = examples.split().train();
        this.plan = plan;
        this.history = history;
        this.epoch = position.epoch();
        this.batch = Math.clamp(position.batch(), 0, batches());
        this.lastRate = plan.learningRate();
        this.divergence = new Divergence(live, lossOfGuessing());
        this.best = best;
        this.tally = tally;
    }

    /** The same run with another live network, which has the same weights but learns by the rule of this plan. */
    TrainingLoop with(LiveNetwork other, TrainingPlan changed) {
        return new TrainingLoop(other, examples, changed, history, position(), best, tally);
    }

    /** Goes on with another plan from the next batch; its rule and seed must be the same. */
    public void follow(TrainingPlan changed) {
        if (changed.batchSize() != plan.batchSize() || changed.shift() != plan.shift()) {
            batch = (int) ((long) batch * plan.batchSize() / changed.batchSize());
            closeFeeder();
        }
        if (changed.epochs() > epoch && stopped.isPresent()) {
            stopped = Optional.empty();
            best.bePatientAgain();
        }
        plan = changed;
    }

    /** Does the next piece of work, the length of one batch. */
    public Tick advance() throws InterruptedException {
        if (isOver()) {
            return finish();
        }
        long startedAt = System.nanoTime();
        Tick tick = validation == null ? learn() : validate();
        tally.spend(System.nanoTime() - startedAt);
        return tick == Tick.EPOCH_ENDED ? endEpoch() : tick;
    }

    /** Whether nothing is left to learn. */
    public boolean isOver() {
        return stopped.isPresent() || epoch >= plan.epochs();
    }

    public LoopPosition position() {
        return new LoopPosition(epoch, batch);
    }

    public TrainingPlan plan() {
        return plan;
    }

    /** Batches of one epoch. */
    public int batches() {
        return Math.ceilDiv(trainingPart.length, plan.batchSize());
    }

    public double lastRate() {
        return lastRate;
    }

    /** Why the loop stopped before its last epoch. */
    public Optional<StopReason> stopped() {
        return stopped;
    }

    /** Weights of the best epoch so far, where the plan keeps it. */
    public Optional<float[]> best() {
        return best.weights();
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
            feeder = Epoch.shuffled(
                            examples.dataset(), trainingPart, plan.batchSize(), plan.shift(), plan.seed(), epoch)
                    .from(batch);
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
            closeFeeder();
            stopped = Optional.of(StopReason.DIVERGED);
            return Tick.DIVERGED;
        }
        batch++;
        tally.add(result, next.count());
        history.addStep(result.loss(), (double) result.correct() / next.count());
        return Tick.LEARNED;
    }

    private Tick validate() throws InterruptedException {
        return validation.advance() ? Tick.VALIDATED : Tick.EPOCH_ENDED;
    }

    private Tick endEpoch() {
        EpochResult result = tally.result(epoch + 1, history.curves().steps(), validation);
        validation.close();
        validation = null;
        tally = new EpochTally();
        epoch++;
        batch = 0;
        history.addEpoch(result);
        best.look(result, live, plan.keepBest());
        if (plan.patience() > 0 && best.epochsWithoutBetter() >= plan.patience() && epoch < plan.epochs()) {
            stopped = Optional.of(StopReason.NO_BETTER);
        }
        return Tick.EPOCH_ENDED;
    }

    private Tick finish() {
        if (stopped.filter(StopReason.DIVERGED::equals).isPresent()) {
            return Tick.DIVERGED;
        }
        if (plan.keepBest()) {
            best.giveTo(live);
        }
        return Tick.FINISHED;
    }

    private double lossOfGuessing() {
        int classes = examples.dataset().classes().size();
        float[] even = new float[classes];
        Arrays.fill(even, 1f / classes);
        return plan.rule().loss().mean(even, classes, new int[] {0}, 1);
    }

    private void closeFeeder() {
        if (feeder != null) {
            feeder.close();
            feeder = null;
        }
    }
}
