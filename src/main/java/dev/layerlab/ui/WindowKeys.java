package dev.layerlab.ui;

import dev.layerlab.ui.run.RunViewModel;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that work wherever the keyboard is; single letters stay with a field that is being typed in. */
final class WindowKeys {
    private final Map<KeyCombination, Runnable> everywhere = new HashMap<>();
    private final Map<KeyCode, Runnable> single = new HashMap<>();

    WindowKeys(MainWindow window, RunViewModel run, Panels panels, WindowActions actions) {
        shortcut(KeyCode.S, actions::save);
        everywhere.put(
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                actions::saveAs);
        shortcut(KeyCode.O, actions::chooseAndOpen);
        shortcut(KeyCode.N, actions::showStart);
        shortcut(KeyCode.Q, actions::close);
        KeyCode[] digits = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};
        for (int i = 0; i < digits.length; i++) {
            int panel = i + 1;
            shortcut(digits[i], () -> panels.focus(panel));
        }
        everywhere.put(new KeyCodeCombination(KeyCode.F11), actions::toggleProjector);
        everywhere.put(new KeyCodeCombination(KeyCode.F1), new FocusHelp(window, actions::showKeys)::show);
        single.put(KeyCode.SPACE, run::toggle);
        single.put(KeyCode.S, run::stepBatch);
        single.put(KeyCode.R, run::reset);
        window.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> everywhere.forEach((keys, action) -> {
                    if (keys.match(event)) {
                        action.run();
                        event.consume();
                    }
                }));
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, window.getScene()));
    }

    private void shortcut(KeyCode code, Runnable action) {
        everywhere.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    }

    private void pressed(KeyEvent event, Scene scene) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        Runnable action = single.get(event.getCode());
        if (plain && action != null && !wantsKeys(scene.getFocusOwner())) {
            action.run();
            event.consume();
        }
    }

    private static boolean wantsKeys(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?>
                || focused instanceof ButtonBase;
    }
}
