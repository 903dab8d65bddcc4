package dev.layerlab.ui.plan;

import dev.layerlab.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the form: what it is called, the control, and a sentence that explains it on hover. */
final class PlanRow extends HBox {
    private static final double WIDEST_HELP = 320;

    private final Tooltip tooltip;

    /** @param name of the texts {@code plan.NAME} and {@code plan.NAME.help} */
    PlanRow(Texts texts, String name, Region control, Node named) {
        Label label = new Label(texts.of("plan." + name));
        label.setLabelFor(named);
        label.setMinWidth(USE_PREF_SIZE);
        String help = texts.of("plan." + name + ".help");
        tooltip = new Tooltip(help);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_HELP);
        Tooltip.install(this, tooltip);
        named.setAccessibleText(label.getText());
        named.setAccessibleHelp(help);
        getStyleClass().add("plan-row");
        label.getStyleClass().add("name");
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        getChildren().setAll(label, control);
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /** Another sentence than the usual one. */
    void setHelp(String words) {
        tooltip.setText(words);
    }
}
