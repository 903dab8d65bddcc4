package dev.layerlab.ui;

import dev.layerlab.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys on one sheet. */
final class KeySheet extends VBox {
    /** The keys and, under {@code keys.NAME}, what they do. */
    private static final List<List<String>> KEYS = List.of(
            List.of("Space", "train"),
            List.of("S", "step"),
            List.of("R", "reset"),
            List.of("Ctrl+Z / Ctrl+Shift+Z", "undo"),
            List.of("Ctrl+C / Ctrl+X / Ctrl+V / Ctrl+D", "copy"),
            List.of("Delete", "delete"),
            List.of("Ctrl+A", "all"),
            List.of("Tab / Shift+Tab", "next"),
            List.of("\u2190 \u2191 \u2192 \u2193", "move"),
            List.of("Enter", "settings"),
            List.of("C", "connect"),
            List.of("Insert", "palette"),
            List.of("Ctrl++ / Ctrl+- / Ctrl+0", "zoom"),
            List.of("Ctrl+S / Ctrl+O / Ctrl+N", "files"),
            List.of("Ctrl+1 \u2026 5", "panels"),
            List.of("F1", "help"),
            List.of("F11", "projector"));

    KeySheet(Texts texts) {
        getStyleClass().add("sheet");
        Label title = new Label(texts.of("keys.title"));
        title.getStyleClass().add("sheet-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int columns = 2;
        int rows = Math.ceilDiv(KEYS.size(), columns);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).getFirst());
            key.getStyleClass().add("key");
            grid.add(key, i / rows * columns, i % rows);
            grid.add(new Label(texts.of("keys." + KEYS.get(i).getLast())), i / rows * columns + 1, i % rows);
        }
        getChildren().addAll(title, grid);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
