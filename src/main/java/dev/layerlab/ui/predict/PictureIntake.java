package dev.layerlab.ui.predict;

import dev.layerlab.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/** The ways a picture comes in from outside: dropped, pasted or chosen. */
final class PictureIntake {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass DROPPABLE = PseudoClass.getPseudoClass("droppable");

    private final Node target;
    private final Texts texts;
    private final PictureShelf shelf;
    private final Runnable arrived;

    /** @param arrived is told whenever something came in */
    PictureIntake(Node target, Texts texts, PictureShelf shelf, Runnable arrived) {
        this.target = target;
        this.texts = texts;
        this.shelf = shelf;
        this.arrived = arrived;
        target.addEventHandler(DragEvent.DRAG_OVER, this::over);
        target.addEventHandler(DragEvent.DRAG_EXITED, left -> target.pseudoClassStateChanged(DROPPABLE, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        target.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void accept(List<Path> files) {
        arrived.run();
        shelf.accept(files);
    }

    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("predict.pictures.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                texts.of("predict.pictures.kind"),
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.bmp",
                                "*.gif",
                                "*.PNG",
                                "*.JPG",
                                "*.JPEG"),
                        new FileChooser.ExtensionFilter(texts.of("predict.pictures.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(target.getScene().getWindow());
        if (chosen != null) {
            accept(paths(chosen));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
            event.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(DROPPABLE, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (PASTE.match(event) && take(Clipboard.getSystemClipboard())) {
            event.consume();
        }
    }

    private boolean take(Clipboard board) {
        if (board.hasFiles()) {
            accept(paths(board.getFiles()));
            return true;
        }
        Image image = board.hasImage() ? board.getImage() : null;
        if (image == null) {
            return false;
        }
        arrived.run();
        shelf.paste(Thumbnail.picture(image), number -> texts.of("predict.pasted", number));
        return true;
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
