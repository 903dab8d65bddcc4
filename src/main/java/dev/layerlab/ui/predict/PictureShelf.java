package dev.layerlab.ui.predict;

import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.pictures.Picture;
import dev.layerlab.data.pictures.PicturePreparation;
import dev.layerlab.data.pictures.PictureReader;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The pictures that were given to the network. Reads and prepares them a few at a time off the drawing thread. */
final class PictureShelf {
    static final int MOST = 500;
    private static final int AT_ONCE = 8;

    private final ObservableList<PictureItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Tensor>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workbench workbench;
    private final Received received;
    private final ShelfAnswers answers;
    private int given;
    private int pasted;
    private boolean reading;
    private boolean wantsChoice;

    PictureShelf(Workbench workbench, Received received) {
        this.workbench = workbench;
        this.received = received;
        this.answers = new ShelfAnswers(workbench, items);
        received.preparationProperty().addListener((property, before, now) -> startAgain());
    }

    ObservableList<PictureItem> items() {
        return FXCollections.unmodifiableObservableList(items);
    }

    /** What to say about the last pictures that were given. */
    ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The picture whose answer is looked at, as the network receives it. */
    ReadOnlyObjectProperty<Optional<Tensor>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Looks at a picture that is ready. */
    void choose(PictureItem item) {
        item.ready().ifPresent(ready -> {
            // The same picture again: the pad may have asked something else in between.
            chosen.set(Optional.empty());
            chosen.set(Optional.of(ready.prepared().tensor()));
        });
    }

    boolean isChosen(PictureItem item) {
        return chosen.get().isPresent()
                && item.ready()
                        .filter(ready ->
                                ready.prepared().tensor() == chosen.get().get())
                        .isPresent();
    }

    void accept(List<Path> files) {
        wantsChoice = true;
        int room = Math.max(0, MOST - items.size());
        trouble.set(files.size() > room ? Optional.of(Message.of("predict.pictures.most", MOST)) : Optional.empty());
        List<PictureItem> more = new ArrayList<>();
        for (Path file : files.subList(0, Math.min(room, files.size()))) {
            more.add(fresh(FileTrouble.name(file), new PictureItem.Source.File(file)));
        }
        items.addAll(more);
        readNext();
    }

    /** @param title what a pasted picture is called, by its number */
    void paste(Picture picture, java.util.function.IntFunction<String> title) {
        if (items.size() < MOST) {
            wantsChoice = true;
            items.add(fresh(title.apply(++pasted), new PictureItem.Source.Pasted(picture)));
            readNext();
        }
    }

    void clear() {
        items.clear();
        chosen.set(Optional.empty());
        trouble.set(Optional.empty());
        pasted = 0;
    }

    private PictureItem fresh(String name, PictureItem.Source source) {
        return new PictureItem(++given, name, source, new PictureItem.State.Waiting(), Optional.empty());
    }

    /** Other data want other pictures. */
    private void startAgain() {
        chosen.set(Optional.empty());
        items.replaceAll(item -> item.with(new PictureItem.State.Waiting()));
        readNext();
    }

    private void readNext() {
        Optional<PicturePreparation> preparation = received.preparation();
        List<PictureItem> waiting = items.stream()
                .filter(item -> item.state() instanceof PictureItem.State.Waiting)
                .limit(AT_ONCE)
                .toList();
        if (reading || waiting.isEmpty() || preparation.isEmpty()) {
            return;
        }
        reading = true;
        workbench
                .jobs()
                .run(
                        () -> read(waiting, preparation.get()),
                        done -> take(done, preparation),
                        why -> take(
                                waiting.stream()
                                        .map(item -> item.with(new PictureItem.State.Broken(why)))
                                        .toList(),
                                preparation));
    }

    private void take(List<PictureItem> done, Optional<PicturePreparation> preparedFor) {
        reading = false;
        if (received.preparation().equals(preparedFor)) {
            done.forEach(this::replace);
            chooseFirst(done);
            answers.renew();
        }
        readNext();
    }

    /** Who drops a picture wants to see its answer at once. */
    private void chooseFirst(List<PictureItem> done) {
        Optional<PictureItem> first =
                done.stream().filter(item -> item.ready().isPresent()).findFirst();
        if (wantsChoice && first.isPresent()) {
            wantsChoice = false;
            choose(first.get());
        }
    }

    private void replace(PictureItem changed) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id() == changed.id()) {
                items.set(i, changed);
                return;
            }
        }
    }

    private static List<PictureItem> read(List<PictureItem> waiting, PicturePreparation preparation) {
        return waiting.stream()
                .map(item -> item.with(stateOf(item.source(), preparation)))
                .toList();
    }

    private static PictureItem.State stateOf(PictureItem.Source source, PicturePreparation preparation) {
        try {
            Picture picture = switch (source) {
                case PictureItem.Source.File(Path path) -> PictureReader.read(path);
                case PictureItem.Source.Pasted(Picture pasted) -> pasted;
            };
            return new PictureItem.State.Ready(Thumbnail.of(picture), preparation.prepare(picture));
        } catch (UserFacingException refused) {
            return new PictureItem.State.Broken(refused.sentence());
        }
    }
}
