package dev.layerlab.ui.predict;

import dev.layerlab.data.pictures.Picture;
import dev.layerlab.data.pictures.PicturePreparation.Prepared;
import dev.layerlab.text.Message;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * One picture that was dropped, chosen or pasted.
 *
 * @param id tells items apart, whatever they show
 * @param answer the network's newest; empty before the first
 */
record PictureItem(int id, String name, Source source, State state, Optional<Answer> answer) {

    /** Where the picture comes from, so that it can be prepared again for other data. */
    sealed interface Source {
        record File(Path path) implements Source {}

        record Pasted(Picture picture) implements Source {}
    }

    /** How far it is. */
    sealed interface State {
        record Waiting() implements State {}

        /** @param thumbnail of the picture as it was given */
        record Ready(Image thumbnail, Prepared prepared) implements State {}

        record Broken(Message why) implements State {}
    }

    PictureItem with(State changed) {
        return new PictureItem(id, name, source, changed, Optional.empty());
    }

    PictureItem with(Answer given) {
        return new PictureItem(id, name, source, state, Optional.of(given));
    }

    Optional<State.Ready> ready() {
        return state instanceof State.Ready ready ? Optional.of(ready) : Optional.empty();
    }
}
