package dev.layerlab.ui.hints;

import dev.layerlab.training.Progress;
import dev.layerlab.training.RunState;
import dev.layerlab.ui.workbench.Workbench;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which hint is due. Each is shown at most once, and not at all to those who found the way by themselves. */
public final class HintsViewModel {
    /** By then the bars show more than noise. */
    private static final long LEARNED_SOMETHING = 40;

    private static final String ASKED_FOR = "7";

    private final ReadOnlyObjectWrapper<Optional<Hint>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> known;
    private final Consumer<String> remember;
    private final Workbench workbench;
    private Predicate<Hint> inSight = hint -> true;

    /**
     * @param known names of the hints that need not be shown any more
     * @param remember gets the name of each hint that joins them
     */
    public HintsViewModel(Workbench workbench, Set<String> known, Consumer<String> remember) {
        this.workbench = workbench;
        this.known = new HashSet<>(known);
        this.remember = remember;
        workbench.run().progressProperty().addListener((property, before, now) -> follow(now));
    }

    /** The hint to show now. */
    ReadOnlyObjectProperty<Optional<Hint>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The start view is gone; somebody who did not train yet learns how. */
    public void startIsClosed() {
        if (workbench.run().progressProperty().get().steps() == 0) {
            show(Hint.TRAIN);
        }
    }

    /** The learner did what the hint speaks of, or does not want to read it any more. */
    public void done(Hint hint) {
        learn(hint);
        if (shown.get().equals(Optional.of(hint))) {
            shown.set(Optional.empty());
        }
    }

    /** @param visible whether what a hint points at can be seen now */
    void setInSight(Predicate<Hint> visible) {
        inSight = visible;
    }

    private void follow(Progress now) {
        if (now.state() == RunState.RUNNING || now.steps() > 0) {
            done(Hint.TRAIN);
        }
        if (now.steps() >= LEARNED_SOMETHING && wantsDigits()) {
            show(Hint.DRAW);
        }
    }

    private boolean wantsDigits() {
        return workbench
                .data()
                .examples()
                .filter(loaded -> loaded.dataset().classes().contains(ASKED_FOR))
                .isPresent();
    }

    private void show(Hint hint) {
        if (!known.contains(hint.name()) && inSight.test(hint)) {
            learn(hint);
            shown.set(Optional.of(hint));
        }
    }

    private void learn(Hint hint) {
        if (known.add(hint.name())) {
            remember.accept(hint.name());
        }
    }
}
