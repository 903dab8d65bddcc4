package dev.layerlab.ui.workbench;

import atlantafx.base.theme.Styles;
import dev.layerlab.text.Texts;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field for one number that can be typed or stepped. Enter, leaving the field, the two buttons, arrow and page keys
 * hand it over; what is out of range is refused here, with a sentence below that names the range. Escape brings the
 * last good number back.
 */
public final class NumberField extends VBox {
    private static final int PAGE = 10;

    private final TextField editor = new TextField();
    private final Label refusal = new Label();
    private final NumberRange range;
    private final DoubleConsumer commit;
    private double value;

    /** @param commit takes each number that was accepted */
    public NumberField(Texts texts, NumberRange range, DoubleConsumer commit) {
        this.range = range;
        this.commit = commit;
        this.value = range.min();
        getStyleClass().add("number-field");
        editor.getStyleClass().add(Styles.SMALL);
        QuietCaret.install(editor);
        refusal.setText(texts.of(range.refusal()));
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox line = new HBox(
                editor,
                stepper(texts, "mdi2m-minus", "common.number.less", -1),
                stepper(texts, "mdi2p-plus", "common.number.more", 1));
        line.getStyleClass().add("number-line");
        getChildren().setAll(line, refusal);
        editor.setOnAction(entered -> handOver());
        editor.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                handOver();
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        showRefusal(false);
    }

    /** For whole numbers from {@code min} to {@code max}. */
    public static NumberField whole(Texts texts, long min, long max, DoubleConsumer commit) {
        return new NumberField(texts, NumberRange.wholes(min, max), commit);
    }

    /** For decimal numbers from {@code min} to {@code max}. */
    public static NumberField decimal(Texts texts, double min, double max, DoubleConsumer commit) {
        return new NumberField(texts, NumberRange.decimals(min, max), commit);
    }

    /** Shows a number without handing it over; what is being typed stays unless the number is another. */
    public void show(double shown) {
        if (shown != value || editor.getText().isEmpty()) {
            value = shown;
            showValue();
        }
    }

    /** The last good number. */
    public double value() {
        return value;
    }

    public boolean isRefused() {
        return refusal.isVisible();
    }

    /** Where the number is typed, for focus, tooltips and accessible text, which the buttons follow. */
    public TextField editor() {
        return editor;
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> step(1, key);
            case DOWN -> step(-1, key);
            case PAGE_UP -> step(PAGE, key);
            case PAGE_DOWN -> step(-PAGE, key);
            case ESCAPE -> {
                if (isRefused() || !editor.getText().equals(range.write(value))) {
                    showValue();
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private Button stepper(Texts texts, String icon, String key, int steps) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL, "number-step");
        button.setFocusTraversable(false);
        button.accessibleTextProperty()
                .bind(editor.accessibleTextProperty().orElse("").map(name -> texts.of(key, name)));
        button.setOnAction(pressed -> step(steps));
        return button;
    }

    private void step(int steps, KeyEvent key) {
        key.consume();
        step(steps);
    }

    private void step(int steps) {
        double from = range.read(editor.getText()).orElse(value);
        editor.setText(range.write(range.next(from, steps)));
        handOver();
        editor.end();
    }

    private void handOver() {
        OptionalDouble typed = range.read(editor.getText());
        showRefusal(typed.isEmpty());
        if (typed.isPresent() && typed.getAsDouble() != value) {
            value = typed.getAsDouble();
            commit.accept(value);
        }
        if (typed.isPresent() && !editor.getText().equals(range.write(value))) {
            showValue();
        }
    }

    private void showValue() {
        editor.setText(range.write(value));
        editor.end();
        showRefusal(false);
    }

    private void showRefusal(boolean refused) {
        editor.pseudoClassStateChanged(Styles.STATE_DANGER, refused);
        refusal.setVisible(refused);
        refusal.setManaged(refused);
    }
}
