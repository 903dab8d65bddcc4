package dev.layerlab.ui.predict;

import dev.layerlab.data.Examples;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.pictures.PicturePreparation;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How pictures are prepared for the open dataset; measured off the drawing thread. */
final class Received {
    private final ReadOnlyObjectWrapper<Optional<PicturePreparation>> preparation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workbench workbench;

    Received(Workbench workbench) {
        this.workbench = workbench;
        workbench.data().examplesProperty().addListener((property, before, now) -> measure(now));
        measure(workbench.data().examples());
    }

    /** Empty while the data are loading, and for points. */
    ReadOnlyObjectProperty<Optional<PicturePreparation>> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    Optional<PicturePreparation> preparation() {
        return preparation.get();
    }

    private void measure(Optional<Examples> loaded) {
        if (loaded.isEmpty() || !(loaded.get().dataset() instanceof PictureSet set)) {
            preparation.set(Optional.empty());
            return;
        }
        workbench
                .jobs()
                .run(
                        () -> PicturePreparation.of(set),
                        measured -> {
                            if (workbench.data().examples().equals(loaded)) {
                                preparation.set(Optional.of(measured));
                            }
                        },
                        broken -> preparation.set(Optional.empty()));
    }
}
