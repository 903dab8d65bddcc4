package dev.layerlab.ui;

import dev.layerlab.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether a part of the window is folded away, the button that folds it, and the strip that brings it back. */
final class Fold {
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Button button;
    private final Pane strip;

    /**
     * @param name of the texts {@code window.fold.NAME}, {@code window.unfold.NAME} and {@code window.folded.NAME}, and
     *     of the icons' style classes
     * @param along which way the strip runs
     */
    Fold(String name, Orientation along, Texts texts) {
        button = button(name, "fold", texts, true);
        Button back = button(name, "unfold", texts, false);
        Label label = new Label(texts.of("window.folded." + name));
        label.getStyleClass().add("panel-title");
        strip = strip(along, back, label);
        strip.getStyleClass().addAll("fold-strip", "fold-" + name);
        strip.setOnMouseClicked(event -> folded.set(false));
        strip.managedProperty().bind(strip.visibleProperty());
        strip.visibleProperty().bind(folded);
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    /** For the title line of what is folded. */
    Button button() {
        return button;
    }

    /** Stands where the folded part was. */
    Node strip() {
        return strip;
    }

    private static Pane strip(Orientation along, Button back, Label label) {
        return switch (along) {
            case HORIZONTAL -> new HBox(back, label);
            case VERTICAL -> {
                label.setRotate(-90);
                yield new VBox(back, new Group(label));
            }
        };
    }

    private Button button(String name, String action, Texts texts, boolean away) {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("icon-" + action + "-" + name);
        Button pressed = new Button(null, icon);
        String words = texts.of("window." + action + "." + name);
        pressed.setId(action + "-" + name);
        pressed.getStyleClass().addAll("flat", "button-icon", "small", "fold-button");
        pressed.setTooltip(new Tooltip(words));
        pressed.setAccessibleText(words);
        pressed.setOnAction(event -> folded.set(away));
        return pressed;
    }
}
