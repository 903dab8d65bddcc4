package dev.layerlab.ui.predict;

import atlantafx.base.theme.Styles;
import dev.layerlab.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Eraser, undo, clear and the width of the pen. */
final class PadTools extends VBox {
    PadTools(InkBoard board, Texts texts) {
        getStyleClass().add("pad-tools");
        ToggleButton eraser = tool(new ToggleButton(), "eraser", texts.of("predict.eraser"));
        eraser.selectedProperty().addListener((property, before, now) -> board.setErasing(now));
        Button undo = tool(new Button(), "undo", texts.of("predict.undo"));
        undo.setOnAction(pressed -> board.undo());
        undo.disableProperty().bind(board.canUndoProperty().not());
        Button clear = tool(new Button(), "clear", texts.of("predict.clear"));
        clear.setOnAction(pressed -> {
            board.clear();
            eraser.setSelected(false);
        });
        Slider width = new Slider(InkBoard.THINNEST, InkBoard.THICKEST, InkBoard.USUAL);
        width.setTooltip(new Tooltip(texts.of("predict.width")));
        width.setAccessibleText(texts.of("predict.width"));
        width.getStyleClass().add(Styles.SMALL);
        width.valueProperty().addListener((property, before, now) -> board.setWidth(now.doubleValue()));
        HBox buttons = new HBox(eraser, undo, clear);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("buttons");
        getChildren().setAll(buttons, width);
    }

    private static <B extends ButtonBase> B tool(B button, String name, String words) {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("icon-" + name);
        button.setGraphic(icon);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, "tool-" + name);
        return button;
    }
}
