package dev.layerlab.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A panel with its title line. */
final class PanelFrame extends BorderPane {
    private final HBox titleLine = new HBox();

    /** @param extras small controls at the right end of the title line */
    PanelFrame(String title, Node content, Node... extras) {
        getStyleClass().add("panel-frame");
        Label label = new Label(title);
        label.getStyleClass().add("panel-title");
        label.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        titleLine.getStyleClass().add("panel-title-line");
        titleLine.setAlignment(Pos.CENTER_LEFT);
        titleLine.getChildren().addAll(label, space);
        titleLine.getChildren().addAll(extras);
        setTop(titleLine);
        setCenter(content);
        setMinSize(0, 0);
    }
}
