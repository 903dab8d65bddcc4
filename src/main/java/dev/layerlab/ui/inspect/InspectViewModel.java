package dev.layerlab.ui.inspect;

import dev.layerlab.ui.workbench.Rhythm;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What is looked into and how. Asks the live network only between {@link #start()} and {@link #stop()}. */
final class InspectViewModel {
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<InsideView>> views = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<InsideView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<InsideOptions> options =
            new ReadOnlyObjectWrapper<>(new InsideOptions(false, OptionalInt.empty()));
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InvalidationListener renew = changed -> renew();
    private final Workbench workbench;
    private final Rhythm rhythm;
    private Optional<InsideView> favourite = Optional.empty();

    InspectViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.rhythm = new Rhythm(this::look);
    }

    /** The box that is looked into; empty while no network is live. */
    ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** The views that suit the box. */
    ReadOnlyObjectProperty<List<InsideView>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<InsideView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<InsideOptions> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /** What the view found last; empty before the first answer. */
    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    void start() {
        sources().forEach(source -> source.addListener(renew));
        rhythm.start();
        renew();
    }

    void stop() {
        sources().forEach(source -> source.removeListener(renew));
        rhythm.stop();
    }

    /** Shows this view, and from now on for every box that it suits. */
    void choose(InsideView wanted) {
        favourite = Optional.of(wanted);
        view.set(Optional.of(wanted));
        rhythm.ask();
    }

    void setRangePerTile(boolean perTile) {
        options.set(new InsideOptions(perTile, options.get().channel()));
        rhythm.ask();
    }

    void setChannel(OptionalInt channel) {
        options.set(new InsideOptions(options.get().rangePerTile(), channel));
        rhythm.ask();
    }

    private List<ObservableValue<?>> sources() {
        return List.of(
                workbench.run().weightsVersionProperty(),
                workbench.drawing().selectionProperty(),
                workbench.data().examplesProperty(),
                workbench.exampleProperty());
    }

    private void renew() {
        boolean lives = workbench.run().weightsVersionProperty().get() > 0;
        if (!lives) {
            rhythm.forget();
        }
        Optional<Subject> now = lives ? Subject.of(workbench) : Optional.empty();
        Optional<String> before = subject.get().map(Subject::box);
        subject.set(now);
        views.set(now.map(InsideViews::of).orElse(List.of()));
        view.set(favourite
                .filter(views.get()::contains)
                .or(() -> views.get().stream().findFirst()));
        if (!now.map(Subject::box).equals(before)) {
            sheet.set(Optional.empty());
        }
        rhythm.ask();
    }

    private void look() {
        // While the selection changes, the view may for a moment be that of the box before.
        Optional<InsideView> suiting = view.get()
                .filter(shown ->
                        subject.get().isPresent() && shown.suits(subject.get().get()));
        if (suiting.isEmpty()) {
            rhythm.done(0);
            return;
        }
        Subject asked = subject.get().get();
        InsideView with = suiting.get();
        InsideOptions how = options.get();
        workbench
                .run()
                .ask(
                        this,
                        live -> {
                            long begun = System.nanoTime();
                            Sheet found = with.look(live, asked, how);
                            return new Found(found, System.nanoTime() - begun);
                        },
                        found -> {
                            if (view.get().equals(Optional.of(with))) {
                                sheet.set(Optional.of(found.sheet()));
                            }
                            rhythm.done(found.nanos());
                        });
    }

    private record Found(Sheet sheet, long nanos) {}
}
