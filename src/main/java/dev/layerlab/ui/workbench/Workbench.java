package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.Examples;
import dev.layerlab.engine.Engine;
import dev.layerlab.network.Network;
import dev.layerlab.network.Problem;
import dev.layerlab.project.Project;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.RunSetup;
import dev.layerlab.training.RunState;
import dev.layerlab.training.TrainingPlan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The open project as the panels see it: drawing, data, plan, run. It keeps them together: the drawing follows the
 * data, and the run follows drawing, data and plan. Belongs to the drawing thread.
 */
public final class Workbench {
    private final Texts texts;
    private final Engine engine;
    private final Jobs jobs;
    private final Drawing drawing;
    private final DataDesk data;
    private final Run run;
    private final ReadOnlyObjectWrapper<TrainingPlan> plan;
    private final ObjectProperty<Optional<Tensor>> example = new SimpleObjectProperty<>(Optional.empty());
    private boolean engineReady;
    private boolean trainAtOnce;
    private int beginnings;
    private Optional<Message> engineTrouble = Optional.empty();
    private Optional<Checkpoint> opening;

    /** @param availableBytes what training may take of this machine's memory */
    public Workbench(
            Texts texts, Engine engine, DatasetCatalog catalog, Jobs jobs, Project project, long availableBytes) {
        this.texts = texts;
        this.engine = engine;
        this.jobs = jobs;
        this.plan = new ReadOnlyObjectWrapper<>(project.plan());
        this.drawing = new Drawing(project.network(), project.plan().batchSize(), availableBytes);
        this.data = new DataDesk(catalog, jobs, project.dataset());
        this.run = new Run(engine, jobs.screen());
        this.opening = project.checkpoint();
        data.examplesProperty().addListener((property, before, now) -> followData(before, now));
        data.troubleProperty().addListener((property, before, now) -> renewRun());
        drawing.networkProperty().addListener((property, before, now) -> renewRun());
        data.openOf(project.dataset(), project.shares(), project.splitSeed());
        renewRun();
    }

    public Texts texts() {
        return texts;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Engine engine() {
        return engine;
    }

    public Drawing drawing() {
        return drawing;
    }

    public DataDesk data() {
        return data;
    }

    public Run run() {
        return run;
    }

    public ReadOnlyObjectProperty<TrainingPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public TrainingPlan plan() {
        return plan.get();
    }

    /** The example whose way through the network is shown: one of the data, or what was drawn last. */
    public ObjectProperty<Optional<Tensor>> exampleProperty() {
        return example;
    }

    /** A changed plan counts from the next batch; a new seed from the next reset. */
    public void setPlan(TrainingPlan changed) {
        plan.set(changed);
        drawing.setBatchSize(changed.batchSize());
        run.follow(changed);
        renewRun();
    }

    /** Back to the weights that the plan's seed gives. */
    public void resetWeights() {
        run.restart(plan());
    }

    /** Other random weights: a new seed, and a reset. */
    public void newWeights() {
        plan.set(plan().withSeed(plan().seed() + 1));
        resetWeights();
    }

    /** Replaces everything by another project. */
    public void open(Project project) {
        run.end(Message.of("run.loading"));
        trainAtOnce = false;
        run.forgetEarlier();
        opening = project.checkpoint();
        plan.set(project.plan());
        data.clear();
        drawing.setBatchSize(project.plan().batchSize());
        drawing.replace(project.network());
        data.openOf(project.dataset(), project.shares(), project.splitSeed());
    }

    /** The project as it stands; complete when the run has come to a pause between two batches. */
    public CompletableFuture<Project> project() {
        Network network = drawing.network();
        TrainingPlan planned = plan();
        var reference = data.referenceProperty().get();
        var shares = data.sharesProperty().get();
        long seed = data.splitSeed();
        List<String> classes =
                data.examples().map(examples -> examples.dataset().classes()).orElseGet(List::of);
        return run.checkpoint()
                .thenApply(checkpoint -> new Project(network, planned, reference, shares, seed, checkpoint, classes));
    }

    /** Trains as soon as engine and data are there; at once if they are. */
    public void trainWhenReady() {
        if (run.obstacleProperty().get().isEmpty()) {
            run.train();
        } else {
            trainAtOnce = true;
        }
    }

    /** The native library is there; the drawing can come to life. */
    public void engineIsReady() {
        engineReady = true;
        renewRun();
    }

    /** The native library could not be loaded. */
    public void engineFailed(Message why) {
        engineTrouble = Optional.of(why);
        renewRun();
    }

    /** Takes over the newest figures of the run; called once a frame. */
    public void pulse() {
        run.pulse();
    }

    /** Ends the run and frees its memory. */
    public void close() {
        run.end(Message.of("run.loading"));
    }

    private void followData(Optional<Examples> before, Optional<Examples> loaded) {
        loaded.ifPresent(examples -> {
            Dataset dataset = examples.dataset();
            if (before.filter(old -> !old.dataset().name().equals(dataset.name()))
                    .isPresent()) {
                run.forgetEarlier();
            }
            if (example.get().isPresent() && !example.get().get().shape().equals(dataset.shape())) {
                example.set(Optional.empty());
            }
            drawing.follow(dataset.shape(), dataset.classes().size());
            renewRun();
        });
    }

    private void renewRun() {
        Optional<Message> obstacle = obstacle();
        if (obstacle.isPresent()) {
            beginnings++;
            run.end(obstacle.get());
            return;
        }
        Examples examples = data.examples().orElseThrow();
        RunSetup now = run.setup();
        boolean same = now != null
                && now.network().worksLike(drawing.network())
                && now.examples().equals(examples);
        if (!same) {
            begin(now, examples);
        }
    }

    /** Where only the data are others, the network keeps what it has learned and goes on if it was learning. */
    private void begin(RunSetup before, Examples examples) {
        boolean goesOn = before != null
                && before.network().worksLike(drawing.network())
                && before.plan().rule().equals(plan().rule())
                && run.curvesProperty().get().steps() > 0;
        trainAtOnce |= goesOn && run.progressProperty().get().state() == RunState.RUNNING;
        CompletableFuture<Optional<Checkpoint>> learned = goesOn ? run.checkpoint() : openedOrRemembered(examples);
        opening = Optional.empty();
        run.end(Message.of("run.loading"));
        int mine = ++beginnings;
        learned.thenAccept(from -> jobs.screen().execute(() -> {
            if (mine == beginnings) {
                run.begin(new RunSetup(
                        drawing.network(), examples, plan(), goesOn ? from.map(Checkpoint::forOtherData) : from));
                if (trainAtOnce) {
                    trainAtOnce = false;
                    run.train();
                }
            }
        }));
    }

    private CompletableFuture<Optional<Checkpoint>> openedOrRemembered(Examples examples) {
        return opening.isPresent()
                ? CompletableFuture.completedFuture(opening)
                : run.recall(new RunSetup(drawing.network(), examples, plan(), Optional.empty()));
    }

    private Optional<Message> obstacle() {
        if (engineTrouble.isPresent()) {
            return engineTrouble;
        }
        if (data.examples().isEmpty()) {
            return Optional.of(data.troubleProperty().get().orElse(Message.of("run.loading")));
        }
        if (!engineReady) {
            return Optional.of(Message.of("run.engine-loading"));
        }
        return drawing.report().problems().stream().findFirst().map(Problem::sentence);
    }
}
