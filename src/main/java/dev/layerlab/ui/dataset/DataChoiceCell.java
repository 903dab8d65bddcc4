package dev.layerlab.ui.dataset;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** A dataset in the list: its icon and its title. */
final class DataChoiceCell extends ListCell<DataChoice> {
    private final FontIcon icon = new FontIcon();

    DataChoiceCell() {
        getStyleClass().add("data-choice");
    }

    @Override
    protected void updateItem(DataChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        icon.getStyleClass().setAll("data-icon");
        if (empty || choice == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else {
            icon.getStyleClass().add(choice.style());
            setText(choice.title());
            setGraphic(icon);
            setTooltip(choice.description().isEmpty() ? null : new Tooltip(choice.description()));
        }
    }
}
