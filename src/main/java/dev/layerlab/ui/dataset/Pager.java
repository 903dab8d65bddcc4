package dev.layerlab.ui.dataset;

import dev.layerlab.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Turns the pages of examples. */
final class Pager extends HBox {
    private final DataViewModel data;
    private final Texts texts;
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Label place = new Label();
    private int pages = 1;

    Pager(DataViewModel data, Texts texts) {
        this.data = data;
        this.texts = texts;
        getStyleClass().add("data-pager");
        place.getStyleClass().add("number");
        place.setMinWidth(USE_PREF_SIZE);
        button(previous, "data-previous", "dataset.page-previous", -1);
        button(next, "data-next", "dataset.page-next", 1);
        getChildren().addAll(previous, place, next);
    }

    void follow(TileGrid grid) {
        pages = grid.pages();
        int page = data.pageProperty().get();
        previous.setDisable(page == 0);
        next.setDisable(page >= pages - 1);
        place.setText(texts.of("dataset.page", page + 1, pages));
    }

    private void button(Button button, String id, String key, int step) {
        button.setId(id);
        button.setGraphic(new FontIcon());
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setAccessibleText(texts.of(key));
        button.setOnAction(event -> data.turnTo(data.pageProperty().get() + step, pages));
    }
}
