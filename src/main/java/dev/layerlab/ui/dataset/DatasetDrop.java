package dev.layerlab.ui.dataset;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.pictures.PictureReader;
import dev.layerlab.ui.workbench.Workbench;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Opens a dataset that is dropped onto the window. Single pictures and projects are left to whoever is there for them.
 */
public final class DatasetDrop {
    private final Workbench workbench;

    public DatasetDrop(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Listens wherever no panel under the pointer has taken the drop for itself. */
    public void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()
                    && dataset(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles() && accept(event.getDragboard().getFiles())) {
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /**
     * Opens what was dropped.
     *
     * @return false if it is not for us
     */
    public boolean accept(List<File> files) {
        Optional<Path> path = dataset(files);
        path.ifPresent(wanted -> workbench
                .data()
                .open(new DatasetReference.Files(wanted.toAbsolutePath().normalize())));
        return path.isPresent();
    }

    /** A folder, or of files that belong together the one with the pictures. */
    private static Optional<Path> dataset(List<File> files) {
        List<Path> possible = files.stream()
                .map(File::toPath)
                .filter(path -> !PictureReader.accepts(path) || path.toFile().isDirectory())
                .filter(path -> !FileTrouble.name(path).endsWith(".layerlab"))
                .toList();
        if (possible.size() < files.size()) {
            return Optional.empty();
        }
        return possible.stream()
                .filter(path -> FileTrouble.name(path).contains("images"))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }
}
