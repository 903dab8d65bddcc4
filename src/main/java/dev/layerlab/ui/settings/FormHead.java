package dev.layerlab.ui.settings;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.settings.SettingsViewModel.Subject;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Name, shapes and parameters of the box whose settings follow below. */
final class FormHead extends VBox {
    private final Label name = label("settings-title");
    private final Label help = label("setting-help");
    private final Label shapes = label("settings-shapes");
    private final Label sum = label("settings-sum");
    private final Texts texts;

    FormHead(Texts texts) {
        this.texts = texts;
        getStyleClass().add("settings-head");
        getChildren().addAll(name, help, shapes, sum);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void show(Subject.One box) {
        name.setText(texts.of(box.layer().name()));
        help.setText(texts.of("layer." + box.layer().type() + ".help"));
        List<String> flow = new ArrayList<>();
        if (!box.in().isEmpty()) {
            flow.add(texts.of("setting.gets", box.in()));
        }
        box.out().ifPresent(out -> flow.add(texts.of("setting.gives", out)));
        write(shapes, String.join("  \u2192  ", flow));
        write(
                sum,
                box.sum()
                        .map(written -> texts.of("setting.parameters", written))
                        .orElse(""));
    }

    private static void write(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
