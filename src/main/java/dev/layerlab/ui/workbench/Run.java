package dev.layerlab.ui.workbench;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.text.Message;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.Curves;
import dev.layerlab.training.Probe;
import dev.layerlab.training.Progress;
import dev.layerlab.training.RunSetup;
import dev.layerlab.training.RunState;
import dev.layerlab.training.Snapshot;
import dev.layerlab.training.TrainingPlan;
import dev.layerlab.training.TrainingSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The run of the drawn network: commands, the newest figures, and questions to the live network. Belongs to the
 * drawing thread; the work happens on the session's and the probe's threads.
 */
public final class Run {
    private static final int MOST_EARLIER = 8;

    /** Each look costs the drawing thread and the probe time that training misses on two cores. */
    private static final long BETWEEN_LOOKS = Duration.ofMillis(290).toNanos();

    /** Small networks are cheap to look at and learn fast, so they are looked at more often. */
    private static final long BETWEEN_QUICK_LOOKS = Duration.ofMillis(95).toNanos();

    private static final int SMALL = 10_000;

    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<Curves> curves = new ReadOnlyObjectWrapper<>(Curves.EMPTY);
    private final ReadOnlyObjectWrapper<List<Curves>> earlier = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Message>> obstacle = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper weightsVersion = new ReadOnlyLongWrapper();
    private final Engine engine;
    private final Executor screen;
    private final Memento memento = new Memento();
    private Optional<CompletableFuture<Checkpoint>> beforeRestart = Optional.empty();
    private RunSetup setup;
    private TrainingSession session;
    private Probe probe;
    private long lookedAt;

    Run(Engine engine, Executor screen) {
        this.engine = engine;
        this.screen = screen;
    }

    /** The newest figures; a new state at once, the rest three to ten times a second. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The newest curves; changes about five times a second. */
    public ReadOnlyObjectProperty<Curves> curvesProperty() {
        return curves.getReadOnlyProperty();
    }

    /** Curves of runs before this one, the newest last. */
    public ReadOnlyObjectProperty<List<Curves>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /** Why one cannot train now; empty when one can. */
    public ReadOnlyObjectProperty<Optional<Message>> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** Grows whenever newer weights can be asked, three to ten times a second. 0 while there is no live network. */
    public ReadOnlyLongProperty weightsVersionProperty() {
        return weightsVersion.getReadOnlyProperty();
    }

    /** The network that {@link #ask} reaches; empty while the drawing cannot live. */
    public Optional<Network> liveDrawing() {
        return Optional.ofNullable(setup).map(RunSetup::network);
    }

    /**
     * Asks the live network with its newest weights, on the probe's thread.
     *
     * @param topic a newer question with an equal topic replaces one that waits
     * @param answer gets the result on the drawing thread; never called if the drawing changes in between
     */
    public <T> void ask(Object topic, Function<LiveNetwork, T> question, Consumer<T> answer) {
        if (probe != null) {
            Probe asked = probe;
            asked.ask(topic, question, result -> {
                if (asked == probe) {
                    answer.accept(result);
                }
            });
        }
    }

    /** Trains to the end of the plan, or pauses. */
    public void toggle() {
        if (progress.get().state() == RunState.RUNNING) {
            pause();
        } else {
            train();
        }
    }

    public void train() {
        command(TrainingSession::train);
    }

    public void pause() {
        command(TrainingSession::pause);
    }

    public void stepBatch() {
        command(TrainingSession::stepBatch);
    }

    public void stepEpoch() {
        command(TrainingSession::stepEpoch);
    }

    /** Whether the weights before the last restart can come back. */
    public boolean canBringBack() {
        return beforeRestart.isPresent();
    }

    /** Takes the last restart back. */
    public void bringBack() {
        RunSetup of = setup;
        beforeRestart.ifPresent(stood -> stood.thenAccept(checkpoint -> screen.execute(() -> {
            if (of == setup && checkpoint != null) {
                List<Curves> before = earlier.get();
                end(Message.of("run.loading"));
                earlier.set(before.subList(0, Math.max(0, before.size() - 1)));
                begin(new RunSetup(of.network(), of.examples(), of.plan(), Optional.of(checkpoint)));
            }
        })));
    }

    /** Everything needed to go on later; empty without a run. */
    public CompletableFuture<Optional<Checkpoint>> checkpoint() {
        return session == null
                ? CompletableFuture.completedFuture(Optional.empty())
                : session.checkpoint().thenApply(Optional::ofNullable);
    }

    void restart(TrainingPlan plan) {
        command(running -> {
            keepCurves();
            memento.forget();
            if (running.curves().steps() > 0) {
                beforeRestart = Optional.of(running.checkpoint());
            }
            running.restart(plan);
        });
    }

    void follow(TrainingPlan plan) {
        if (session != null) {
            setup = new RunSetup(setup.network(), setup.examples(), plan, Optional.empty());
            beforeRestart = Optional.empty();
            session.follow(plan);
        }
    }

    /** Gives the run up; its weights come back if the same network is drawn again. */
    void end(Message why) {
        beforeRestart = Optional.empty();
        if (session != null) {
            keepCurves();
            if (curves.get().steps() > 0) {
                memento.remember(setup, session.checkpoint());
            }
            session.close();
            probe.close();
            session = null;
            probe = null;
            setup = null;
            weightsVersion.set(0);
        }
        obstacle.set(Optional.of(why));
        progress.set(Progress.NONE);
        curves.set(Curves.EMPTY);
    }

    /** A run of another network or other data; it is ready to train and its fresh weights can be asked. */
    void begin(RunSetup wanted) {
        setup = wanted;
        session = new TrainingSession(engine, setup);
        probe = new Probe(engine, setup.network(), setup.plan().rule(), screen);
        obstacle.set(Optional.empty());
        pulse();
        curves.set(session.curves());
    }

    /** Where a run of an equal network stood when its drawing was changed; empty if there was none. */
    CompletableFuture<Optional<Checkpoint>> recall(RunSetup wanted) {
        return memento.recall(wanted);
    }

    /** Earlier curves say nothing about other data. */
    void forgetEarlier() {
        earlier.set(List.of());
    }

    RunSetup setup() {
        return setup;
    }

    /** Takes over the newest figures; called once a frame. */
    void pulse() {
        if (session == null) {
            return;
        }
        Progress now = session.progress();
        boolean due = System.nanoTime() - lookedAt >= betweenLooks();
        if (!due && now.state() == progress.get().state() && weightsVersion.get() > 0) {
            return;
        }
        lookedAt = System.nanoTime();
        progress.set(now);
        curves.set(session.curves());
        Optional<Snapshot> newest = session.snapshot();
        if (newest.isPresent() && newest.get().version() != weightsVersion.get()) {
            probe.offer(newest.get());
            weightsVersion.set(newest.get().version());
        }
    }

    private long betweenLooks() {
        boolean small = session.snapshot()
                .filter(snapshot -> snapshot.parameters().length < SMALL)
                .isPresent();
        return small ? BETWEEN_QUICK_LOOKS : BETWEEN_LOOKS;
    }

    private void command(Consumer<TrainingSession> order) {
        if (session != null) {
            order.accept(session);
        }
    }

    private void keepCurves() {
        Curves now = session.curves();
        if (now.steps() > 1) {
            List<Curves> more = new ArrayList<>(earlier.get());
            more.add(now);
            earlier.set(List.copyOf(more.subList(Math.max(0, more.size() - MOST_EARLIER), more.size())));
        }
    }

    /** Where the last run stood when its drawing was changed, so that undo brings its weights back too. */
    private static final class Memento {
        private RunSetup setup;
        private CompletableFuture<Checkpoint> checkpoint;

        void remember(RunSetup ended, CompletableFuture<Checkpoint> stood) {
            setup = ended;
            checkpoint = stood;
        }

        void forget() {
            setup = null;
        }

        CompletableFuture<Optional<Checkpoint>> recall(RunSetup wanted) {
            boolean same = setup != null
                    && setup.network().worksLike(wanted.network())
                    && setup.examples().equals(wanted.examples())
                    && setup.plan().rule().equals(wanted.plan().rule());
            return same
                    ? checkpoint.thenApply(Optional::ofNullable)
                    : CompletableFuture.completedFuture(Optional.empty());
        }
    }
}
