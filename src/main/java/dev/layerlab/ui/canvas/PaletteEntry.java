package dev.layerlab.ui.canvas;

import dev.layerlab.network.layer.Layer;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** A layer in the palette. */
final class PaletteEntry extends HBox {
    private static final Duration SOON = Duration.millis(300);

    private final Layer layer;
    private final String name;

    PaletteEntry(Layer layer, LayerWords words, String hint) {
        this.layer = layer;
        this.name = words.name(layer);
        getStyleClass().addAll("palette-entry", LayerWords.style(layer));
        setId("palette-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setCursor(Cursor.OPEN_HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name + ". " + words.help(layer));
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("box-icon");
        Label label = new Label(name);
        label.setMinWidth(0);
        getChildren().addAll(icon, label);
        Tooltip help = new Tooltip(words.help(layer) + "\n" + hint);
        help.setShowDelay(SOON);
        help.setWrapText(true);
        help.setMaxWidth(320);
        Tooltip.install(this, help);
    }

    Layer layer() {
        return layer;
    }

    boolean matches(String filter) {
        return name.toLowerCase().contains(filter.strip().toLowerCase());
    }
}
