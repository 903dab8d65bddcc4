package dev.layerlab.ui.run;

import dev.layerlab.text.Message;
import dev.layerlab.training.Progress;
import dev.layerlab.training.RunState;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the run's controls do and say. */
public final class RunViewModel {
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> note = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workbench workbench;
    private Optional<Message> hidden = Optional.empty();

    public RunViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.run().progressProperty().addListener((property, before, now) -> follow(now));
        follow(workbench.run().progressProperty().get());
    }

    /** The way on where a run cannot simply be continued. */
    ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Why the run ended, until the user has put it away. */
    ReadOnlyObjectProperty<Optional<Message>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Trains, pauses, or takes the way on that is offered. */
    public void toggle() {
        if (offer.get().filter(way -> !(way instanceof Offer.BringBack)).isPresent()) {
            takeOffer();
        } else {
            workbench.run().toggle();
        }
    }

    public void stepBatch() {
        workbench.run().stepBatch();
    }

    public void stepEpoch() {
        workbench.run().stepEpoch();
    }

    /** Back to the weights that the plan's seed gives. */
    public void reset() {
        workbench.resetWeights();
    }

    public void newWeights() {
        workbench.newWeights();
    }

    void takeOffer() {
        offer.get().ifPresent(taken -> {
            if (taken instanceof Offer.BringBack) {
                workbench.run().bringBack();
            } else {
                workbench.setPlan(taken.apply(workbench.plan()));
                workbench.run().train();
            }
        });
    }

    /** Puts the note away until there is another one. */
    void hideNote() {
        hidden = note.get();
        note.set(Optional.empty());
    }

    private void follow(Progress progress) {
        Optional<Message> said = messageOf(progress);
        if (!said.equals(hidden)) {
            hidden = Optional.empty();
        }
        note.set(hidden.isPresent() ? Optional.empty() : said);
        offer.set(offerFor(progress));
    }

    private Optional<Message> messageOf(Progress progress) {
        if (progress.state() == RunState.READY && workbench.run().canBringBack()) {
            return Optional.of(Message.of("run.started-over"));
        }
        if (progress.state() == RunState.FINISHED && progress.note().isEmpty()) {
            return Optional.of(Message.of("run.done", progress.epochs()));
        }
        return progress.note();
    }

    private Optional<Offer> offerFor(Progress progress) {
        return switch (progress.state()) {
            case READY -> workbench.run().canBringBack() ? Optional.of(new Offer.BringBack()) : Optional.empty();
            case RUNNING, PAUSED -> Optional.empty();
            case FAILED -> hasDiverged(progress) ? Optional.of(new Offer.Slower()) : Optional.empty();
            case FINISHED ->
                progress.epoch() < progress.epochs() && progress.note().isPresent()
                        ? Optional.of(new Offer.Patient())
                        : moreEpochs();
        };
    }

    private static boolean hasDiverged(Progress progress) {
        return progress.note()
                .filter(note -> note.key().equals("training.diverged"))
                .isPresent();
    }

    private Optional<Offer> moreEpochs() {
        Offer.More more = Offer.More.after(workbench.plan().epochs());
        return more.epochs() > 0 ? Optional.of(more) : Optional.empty();
    }
}
