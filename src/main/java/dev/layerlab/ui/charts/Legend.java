package dev.layerlab.ui.charts;

import dev.layerlab.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** Which line is what. */
final class Legend extends HBox {
    /** @param hasEarlier whether there are earlier runs to see */
    Legend(Texts texts, ObservableValue<Boolean> hasEarlier) {
        getStyleClass().add("curve-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Label earlier = entry(texts, "earlier", new Pane(line("earlier-line")));
        earlier.visibleProperty().bind(hasEarlier);
        earlier.managedProperty().bind(hasEarlier);
        getChildren()
                .addAll(
                        entry(texts, "training", new Pane(line("raw-line"), line("training-line"))),
                        entry(texts, "validation", new Pane(line("validation-line"), mark())),
                        earlier);
    }

    private static Label entry(Texts texts, String name, Node sample) {
        Label label = new Label(texts.of("charts." + name), sample);
        label.setTooltip(new Tooltip(texts.of("charts." + name + ".help")));
        label.setMinWidth(0);
        return label;
    }

    private static Line line(String style) {
        Line line = new Line(0, 5, 22, 5);
        line.getStyleClass().add(style);
        return line;
    }

    private static Polygon mark() {
        Polygon mark = new Polygon(8, 5, 11, 2, 14, 5, 11, 8);
        mark.getStyleClass().add("validation-mark");
        return mark;
    }
}
