package dev.layerlab.training;

import dev.layerlab.engine.Engine;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run on a thread of its own, which alone touches the live network. Any thread may give commands; they return at
 * once and are carried out between two batches. Any thread may look at {@link #progress()}, {@link #curves()} and
 * {@link #snapshot()}, which are the newest there are.
 */
public final class TrainingSession implements AutoCloseable {
    /** What to do until the next command. */
    private enum Goal {
        REST,
        ONE_BATCH,
        ONE_EPOCH,
        TO_THE_END
    }

    private static final Logger LOG = LoggerFactory.getLogger(TrainingSession.class);

    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final Engine engine;
    private final RunSetup setup;
    private final Thread worker;
    private final SnapshotPress press = new SnapshotPress();
    private volatile Progress progress;
    private volatile History history;
    private volatile boolean ended;

    private TrainingPlan plan;
    private LiveRun run;
    private Goal goal = Goal.REST;
    private boolean closed;
    private boolean diverged;
    private Optional<Message> trouble = Optional.empty();

    public TrainingSession(Engine engine, RunSetup setup) {
        this.engine = engine;
        this.setup = setup;
        this.plan = setup.plan();
        this.history = setup.from().map(from -> new History(from.curves())).orElseGet(History::new);
        this.progress = new RunMeter(setup.examples(), 0)
                .progress(
                        history.curves().steps() == 0 ? RunState.READY : RunState.PAUSED,
                        plan,
                        setup.from().map(Checkpoint::position).orElse(LoopPosition.START),
                        history.curves().steps(),
                        plan.learningRate(),
                        Optional.empty());
        this.worker = Thread.ofPlatform().daemon().name("training").start(this::work);
        commands.add(() -> begin(setup.from()));
    }

    /** Trains to the last epoch of the plan. */
    public void train() {
        commands.add(() -> goal = Goal.TO_THE_END);
    }

    public void pause() {
        commands.add(() -> goal = Goal.REST);
    }

    public void stepBatch() {
        commands.add(() -> goal = Goal.ONE_BATCH);
    }

    public void stepEpoch() {
        commands.add(() -> goal = Goal.ONE_EPOCH);
    }

    /** Back to the weights that the plan's seed gives, with empty curves; the plan may be a new one. */
    public void restart(TrainingPlan with) {
        commands.add(() -> {
            plan = with;
            goal = Goal.REST;
            history = new History();
            begin(Optional.empty());
        });
    }

    /** Goes on with another plan from the next batch. A new seed counts from the next restart. */
    public void follow(TrainingPlan changed) {
        commands.add(() -> {
            if (run != null && !changed.rule().equals(plan.rule())) {
                run.learnBy(changed.rule());
            }
            plan = changed;
            if (run != null) {
                run.follow(changed.withSeed(run.plan().seed()));
                diverged = false;
                trouble = Optional.empty();
            }
        });
    }

    /** Whether {@link #snapshot()} is looked at; without it no time is spent on copies. */
    public void watch(boolean watched) {
        press.watch(watched);
    }

    public Progress progress() {
        return progress;
    }

    public Curves curves() {
        return history.curves();
    }

    /** The newest copy of the weights, at most a tenth of a second old while training; empty before the first. */
    public Optional<Snapshot> snapshot() {
        return press.newest();
    }

    /** A copy of everything at the next pause between two batches; null where there is nothing, as after the end. */
    public CompletableFuture<Checkpoint> checkpoint() {
        CompletableFuture<Checkpoint> answer = new CompletableFuture<>();
        Command copy = new Command() {
            @Override
            public void carryOut() {
                answer.complete(run == null ? null : run.checkpoint(history.curves()));
            }

            @Override
            public void drop() {
                answer.complete(null);
            }
        };
        commands.add(copy);
        if (ended) {
            copy.drop();
        }
        return answer;
    }

    /** Ends the run and frees its memory; returns at once. */
    @Override
    public void close() {
        commands.add(() -> closed = true);
    }

    /** Waits until the run's thread has ended. */
    public void awaitEnd() throws InterruptedException {
        worker.join();
    }

    private void work() {
        try {
            while (!closed) {
                Command next = goal == Goal.REST || run == null ? commands.take() : commands.poll();
                carryOut(next == null ? this::advance : next);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            closeRun();
            ended = true;
            commands.forEach(Command::drop);
        }
    }

    /** Whatever goes wrong, the thread lives on, so that a restart or a checkpoint is still possible. */
    private void carryOut(Command command) throws InterruptedException {
        try {
            command.carryOut();
        } catch (UserFacingException refused) {
            fail(command, refused.sentence());
        } catch (OutOfMemoryError full) {
            LOG.error("No memory left to train in", full);
            fail(
                    command,
                    Message.of("training.out-of-memory", Runtime.getRuntime().maxMemory() >> 20));
        } catch (RuntimeException broken) {
            LOG.error("Training broke off", broken);
            fail(command, Message.of("training.broke-off", String.valueOf(broken.getMessage())));
        }
        publish();
    }

    private void fail(Command command, Message why) {
        command.drop();
        goal = Goal.REST;
        trouble = Optional.of(why);
    }

    private void begin(Optional<Checkpoint> from) throws UserFacingException {
        closeRun();
        diverged = false;
        trouble = Optional.empty();
        run = LiveRun.begin(engine, setup, plan, from, history);
        press.print(run.live());
    }

    private void advance() throws InterruptedException {
        Tick tick = run.advance();
        diverged = tick == Tick.DIVERGED;
        trouble = Optional.empty();
        if (isReached(tick)) {
            goal = Goal.REST;
            press.print(run.live());
        } else {
            press.printIfDue(run.live());
        }
    }

    /** After the last epoch one more move brings the finish. */
    private boolean isReached(Tick tick) {
        return switch (tick) {
            case FINISHED, DIVERGED -> true;
            case LEARNED -> goal == Goal.ONE_BATCH;
            case EPOCH_ENDED -> goal == Goal.ONE_EPOCH && !run.isOver();
            case VALIDATED -> false;
        };
    }

    private void publish() {
        Progress now = run == null ? progress : run.progress(state(), plan);
        progress = trouble.map(now::failed).orElse(now);
    }

    private RunState state() {
        if (diverged) {
            return RunState.FAILED;
        }
        if (goal != Goal.REST) {
            return RunState.RUNNING;
        }
        if (run.isFinished()) {
            return RunState.FINISHED;
        }
        return history.curves().steps() == 0 ? RunState.READY : RunState.PAUSED;
    }

    private void closeRun() {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    /** Something the training thread does between two batches. */
    private interface Command {
        void carryOut() throws UserFacingException, InterruptedException;

        /** It will never be carried out. */
        default void drop() {}
    }
}
