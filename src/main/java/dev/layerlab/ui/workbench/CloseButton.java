package dev.layerlab.ui.workbench;

import atlantafx.base.theme.Styles;
import dev.layerlab.text.Texts;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cross at the corner of what can be put away. */
public final class CloseButton extends Button {
    public CloseButton(Texts texts, Runnable close) {
        super(null, new FontIcon("mdi2c-close"));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        setAccessibleText(texts.of("common.close"));
        setOnAction(pressed -> close.run());
    }
}
