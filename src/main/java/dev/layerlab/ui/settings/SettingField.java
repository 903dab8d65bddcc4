package dev.layerlab.ui.settings;

import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.NumberField;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One setting of a layer: label, control, help with range and usual value. */
final class SettingField extends VBox {
    private final SettingWords words;
    private final Texts texts;
    private final Consumer<Object> commit;
    private final Consumer<LayerSetting> display;
    private Node control;

    /**
     * @param usual the value that a new layer has
     * @param commit takes each value that was accepted
     */
    SettingField(LayerSetting setting, Object usual, Texts texts, Consumer<Object> commit) {
        this.texts = texts;
        this.words = new SettingWords(texts);
        this.commit = commit;
        getStyleClass().add("setting-field");
        display = switch (setting) {
            case LayerSetting.Numeric numeric -> number(numeric);
            case LayerSetting.Choice choice -> choice(choice);
            case LayerSetting.Switch toggle -> toggle(toggle);
        };
        Label help = new Label(words.help(setting, usual));
        help.getStyleClass().add("setting-help");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        control.setId("setting-" + setting.name());
        control.setAccessibleHelp(help.getText());
        getChildren().add(help);
        show(setting);
    }

    /** The drawing has this value now. */
    void show(LayerSetting setting) {
        display.accept(setting);
    }

    Node control() {
        return control;
    }

    private Consumer<LayerSetting> number(LayerSetting.Numeric setting) {
        NumberField field = new NumberField(
                texts, SettingRange.of(setting), typed -> commit.accept(SettingRange.value(setting, typed)));
        control = field.editor();
        field.editor().setPromptText(words.range(setting));
        field.editor().setAccessibleText(texts.of("setting." + setting.name()));
        getChildren().add(line(setting, field));
        return now -> field.show(((Number) now.value()).doubleValue());
    }

    private Consumer<LayerSetting> choice(LayerSetting.Choice setting) {
        ComboBox<Enum<?>> box = new ComboBox<>();
        box.getItems().setAll(setting.options());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words());
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                commit.accept(box.getValue());
            }
        });
        control = box;
        getChildren().add(line(setting, box));
        return now -> box.setValue(((LayerSetting.Choice) now).value());
    }

    private Consumer<LayerSetting> toggle(LayerSetting.Switch setting) {
        CheckBox box = new CheckBox(texts.of("setting." + setting.name()));
        box.setOnAction(event -> commit.accept(box.isSelected()));
        control = box;
        getChildren().add(box);
        return now -> box.setSelected(((LayerSetting.Switch) now).value());
    }

    private HBox line(LayerSetting setting, Region field) {
        Label label = new Label(texts.of("setting." + setting.name()));
        label.getStyleClass().add("setting-label");
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("setting-line");
        return line;
    }

    /** Shows the options in the user's language. */
    private final class Words extends StringConverter<Enum<?>> {
        @Override
        public String toString(Enum<?> option) {
            return option == null ? "" : words.word(option);
        }

        @Override
        public Enum<?> fromString(String text) {
            throw new UnsupportedOperationException("The box cannot be typed into");
        }
    }
}
