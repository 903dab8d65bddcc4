package dev.layerlab.ui;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.ui.workbench.Workbench;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped onto the window: projects open, pictures are answered, everything else is data. */
final class WindowDrops {
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private final Workbench workbench;
    private final Panels panels;
    private final WindowActions actions;

    WindowDrops(MainWindow window, Workbench workbench, Panels panels, WindowActions actions) {
        this.workbench = workbench;
        this.panels = panels;
        this.actions = actions;
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(accept(files));
            event.consume();
        });
    }

    boolean accept(List<Path> files) {
        if (files.isEmpty()) {
            return false;
        }
        Path first = files.getFirst();
        if (named(first, ".layerlab")) {
            actions.open(first);
        } else if (files.stream().allMatch(file -> PICTURES.stream().anyMatch(ending -> named(file, ending)))) {
            // panels.predict.accept(files);
        } else {
            workbench.data().open(new DatasetReference.Files(first));
        }
        return true;
    }

    private static boolean named(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
