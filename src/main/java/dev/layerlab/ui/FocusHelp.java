package dev.layerlab.ui;

import java.time.Duration;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** F1 explains what has the keyboard; pressed twice in a row it shows all keys. */
final class FocusHelp {
    private static final long TWICE = Duration.ofMillis(900).toNanos();
    private static final Duration SHOWN = Duration.ofSeconds(6);

    private final Node window;
    private final Runnable allKeys;
    private long lastPress = Long.MIN_VALUE / 2;

    FocusHelp(Node window, Runnable allKeys) {
        this.window = window;
        this.allKeys = allKeys;
    }

    void show() {
        long now = System.nanoTime();
        boolean twice = now - lastPress < TWICE;
        lastPress = now;
        Node focused = window.getScene().getFocusOwner();
        if (twice || !(focused instanceof Control control) || control.getTooltip() == null) {
            allKeys.run();
            return;
        }
        Tooltip tooltip = control.getTooltip();
        Bounds place = control.localToScreen(control.getBoundsInLocal());
        tooltip.show(control, place.getMinX(), place.getMaxY());
        javafx.animation.PauseTransition hide =
                new javafx.animation.PauseTransition(javafx.util.Duration.millis(SHOWN.toMillis()));
        hide.setOnFinished(event -> tooltip.hide());
        hide.play();
    }
}
