package dev.layerlab.ui.settings;

import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A number one can type or step; a wrong one is refused here, with the range, and the old value stays in force. */
final class NumberField extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int PAGE = 10;

    private final TextField input = new TextField();
    private final Label refusal = new Label();
    private final Texts texts;
    private final Consumer<Object> commit;
    private LayerSetting.Numeric setting;

    /** @param commit takes each number that was accepted, an Integer or a Double */
    NumberField(LayerSetting.Numeric setting, Texts texts, Consumer<Object> commit) {
        this.setting = setting;
        this.texts = texts;
        this.commit = commit;
        getStyleClass().add("number-field");
        refusal.getStyleClass().add("setting-refusal");
        refusal.setId("refusal-" + setting.name());
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        input.setOnAction(event -> take());
        input.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::type);
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox line = new HBox(input, stepper("less", -1), stepper("more", 1));
        line.getStyleClass().add("number-line");
        getChildren().addAll(line, refusal);
        write();
    }

    TextField input() {
        return input;
    }

    /** The drawing has this value now; what is being typed stays as long as the value did not change. */
    void show(LayerSetting.Numeric now) {
        boolean changed = !now.equals(setting);
        setting = now;
        if (changed) {
            write();
        }
    }

    private Button stepper(String name, int steps) {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("icon-" + name);
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("flat", "button-icon", "number-step");
        button.setFocusTraversable(false);
        button.setAccessibleText(texts.of("setting." + name, texts.of("setting." + setting.name())));
        button.setOnAction(event -> step(steps));
        return button;
    }

    private void type(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            case PAGE_UP -> step(PAGE);
            case PAGE_DOWN -> step(-PAGE);
            case KeyCode other -> {
                if (other != KeyCode.ESCAPE || accepted()) {
                    return;
                }
                write();
            }
        }
        event.consume();
    }

    private void step(int steps) {
        Number next = NumberText.step(setting, steps);
        commit.accept(next);
        write();
    }

    private void take() {
        Optional<Number> typed = NumberText.read(setting, input.getText());
        if (typed.isPresent()) {
            say("");
            commit.accept(typed.get());
            write();
        } else {
            say(texts.of("setting.refused", NumberText.smallest(setting), NumberText.largest(setting)));
        }
    }

    private boolean accepted() {
        return refusal.getText().isEmpty() && input.getText().equals(NumberText.write(setting.value()));
    }

    private void write() {
        input.setText(NumberText.write(setting.value()));
        say("");
    }

    private void say(String sentence) {
        boolean refused = !sentence.isEmpty();
        input.pseudoClassStateChanged(REFUSED, refused);
        refusal.setText(sentence);
        refusal.setVisible(refused);
        refusal.setManaged(refused);
    }
}
