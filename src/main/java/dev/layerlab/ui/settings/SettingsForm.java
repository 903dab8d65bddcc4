package dev.layerlab.ui.settings;

import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.network.layer.Output;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.settings.SettingsViewModel.Subject;
import dev.layerlab.ui.workbench.Workbench;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The settings of the selected box. Every accepted value takes effect at once and is one step for undo. */
public final class SettingsForm extends VBox {
    private final Map<String, SettingField> fields = new LinkedHashMap<>();
    private final SettingsViewModel settings;
    private final Texts texts;
    private final FormHead head;
    private String shownBox = "";

    public SettingsForm(Workbench workbench) {
        this.texts = workbench.texts();
        this.settings = new SettingsViewModel(workbench.drawing(), texts.locale());
        this.head = new FormHead(texts);
        getStyleClass().add("settings-form");
        getStylesheets()
                .add(Objects.requireNonNull(SettingsForm.class.getResource("settings.css"))
                        .toExternalForm());
        settings.subjectProperty().addListener((property, before, now) -> show(now));
        show(settings.subjectProperty().get());
    }

    /** Brings the keyboard to the first field. */
    public void focusFirst() {
        fields.values().stream().findFirst().ifPresent(field -> field.control().requestFocus());
    }

    private void show(Subject subject) {
        switch (subject) {
            case Subject.Nothing nothing -> say("setting.nothing");
            case Subject.Several(int count) -> say("setting.several", count);
            case Subject.One one -> show(one);
        }
    }

    private void say(String key, Object... arguments) {
        shownBox = "";
        fields.clear();
        getChildren().setAll(note(texts.of(key, arguments)));
    }

    private void show(Subject.One box) {
        // The same box with other values keeps its fields, so that the cursor stays where it is.
        if (!shownBox.equals(box.id() + box.layer().type())) {
            shownBox = box.id() + box.layer().type();
            build(box);
        }
        head.show(box);
        for (LayerSetting setting : box.settings()) {
            fields.get(setting.name()).show(setting);
        }
    }

    private void build(Subject.One box) {
        fields.clear();
        getChildren().setAll(head);
        if (box.layer() instanceof Input) {
            getChildren().add(note(texts.of("setting.input-follows")));
        }
        if (box.layer() instanceof Output) {
            getChildren().add(note(texts.of("setting.output-follows")));
        }
        if (box.settings().isEmpty() && !(box.layer() instanceof Input)) {
            getChildren().add(note(texts.of("setting.none")));
        }
        for (LayerSetting setting : box.settings()) {
            SettingField field = new SettingField(
                    setting,
                    settings.usual(box.layer(), setting),
                    texts,
                    value -> settings.set(box.id(), setting.name(), value));
            fields.put(setting.name(), field);
            getChildren().add(field);
        }
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("setting-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
