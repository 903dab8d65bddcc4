package dev.layerlab.ui;

import dev.layerlab.data.pictures.PictureReader;
import dev.layerlab.ui.dataset.DatasetDrop;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped onto the window: projects open, pictures are answered, everything else is data. */
final class WindowDrops {
    private final DatasetDrop datasets;
    private final Panels panels;
    private final WindowActions actions;

    WindowDrops(MainWindow window, DatasetDrop datasets, Panels panels, WindowActions actions) {
        this.datasets = datasets;
        this.panels = panels;
        this.actions = actions;
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(accept(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    boolean accept(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        if (paths.isEmpty()) {
            return false;
        }
        if (isProject(paths.getFirst())) {
            actions.open(paths.getFirst());
            return true;
        }
        if (datasets.accept(files)) {
            return true;
        }
        List<Path> pictures = paths.stream()
                .filter(path -> PictureReader.accepts(path) && !Files.isDirectory(path))
                .toList();
        if (pictures.isEmpty()) {
            return false;
        }
        panels.answer(pictures);
        return true;
    }

    private static boolean isProject(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".layerlab");
    }
}
