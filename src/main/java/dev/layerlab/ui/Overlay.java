package dev.layerlab.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** One sheet over the panels at a time; Escape or a click beside it takes it away. */
final class Overlay extends StackPane {
    private Runnable closed = () -> {};

    Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.CENTER);
        hide();
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /** @param whenClosed called once when the sheet goes away, in whatever way */
    void show(Node sheet, Runnable whenClosed) {
        closed = whenClosed;
        getChildren().setAll(sheet);
        setVisible(true);
        sheet.requestFocus();
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
        Runnable then = closed;
        closed = () -> {};
        then.run();
    }

    boolean isShowing() {
        return isVisible();
    }
}
