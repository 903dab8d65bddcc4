package dev.layerlab.ui;

import dev.layerlab.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What only the user can decide. */
final class Questions {
    /** What to do with changes that are not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    private final Texts texts;
    private final Window window;

    Questions(Texts texts, Window window) {
        this.texts = texts;
        this.window = window;
    }

    Unsaved aboutUnsaved(String name) {
        ButtonType save = new ButtonType(texts.of("window.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(texts.of("window.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(texts.of("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, texts.of("window.unsaved.help"), save, discard, cancel);
        alert.initOwner(window);
        alert.setTitle(texts.of("window.unsaved.title"));
        alert.setHeaderText(texts.of("window.unsaved", name));
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    Optional<Path> whereToSave(String name) {
        FileChooser chooser = projectChooser();
        chooser.setTitle(texts.of("window.save-as"));
        chooser.setInitialFileName(name + ".layerlab");
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(file -> file.getName().endsWith(".layerlab")
                        ? file.toPath()
                        : file.toPath().resolveSibling(file.getName() + ".layerlab"));
    }

    Optional<Path> whatToOpen() {
        FileChooser chooser = projectChooser();
        chooser.setTitle(texts.of("window.open"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(java.io.File::toPath);
    }

    private FileChooser projectChooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of("window.projects"), "*.layerlab"));
        return chooser;
    }
}
