package dev.layerlab.ui.workbench;

import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/**
 * Stops the caret of a text field that nobody types in. JavaFX starts its blinking whenever the text is set, focused or
 * not, and an invisible caret that blinks has the whole window painted anew twice a second.
 */
public final class QuietCaret {
    private QuietCaret() {}

    public static void install(TextField field) {
        // After the skin's own listener, which starts the blinking.
        field.skinProperty()
                .addListener((property, before, skin) ->
                        field.caretPositionProperty().addListener((position, from, to) -> calm(field)));
    }

    private static void calm(TextField field) {
        if (!field.isFocused() && field.getSkin() instanceof TextFieldSkin skin) {
            skin.setCaretAnimating(false);
        }
    }
}
