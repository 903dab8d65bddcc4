package dev.layerlab.ui.predict;

import atlantafx.base.theme.Styles;
import dev.layerlab.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridView;

/** The pictures that were given to the network, each with its answer. */
final class PicturesView extends VBox {
    private static final double CELL_WIDTH = 86;
    private static final double CELL_HEIGHT = 82;

    PicturesView(Texts texts, PictureShelf shelf, TryItViewModel questions, Runnable choose) {
        getStyleClass().add("pictures-view");
        GridView<PictureItem> grid = new GridView<>(shelf.items());
        grid.setCellFactory(view -> new PictureCell(texts, questions.classesProperty()::get, shelf));
        grid.setCellWidth(CELL_WIDTH);
        grid.setCellHeight(CELL_HEIGHT);
        grid.setHorizontalCellSpacing(1);
        grid.setVerticalCellSpacing(2);
        grid.setMinHeight(0);
        Label empty = new Label(texts.of("predict.pictures.empty"));
        empty.getStyleClass().add("drop-hint");
        empty.setMouseTransparent(true);
        empty.visibleProperty().bind(Bindings.isEmpty(shelf.items()));
        StackPane area = new StackPane(grid, empty);
        area.getStyleClass().add("drop-area");
        area.setMinHeight(0);
        VBox.setVgrow(area, Priority.ALWAYS);
        Label trouble = new Label();
        trouble.getStyleClass().add("remark");
        shelf.troubleProperty().addListener((property, before, now) -> {
            trouble.setText(now.map(texts::of).orElse(""));
            trouble.setManaged(now.isPresent());
        });
        trouble.setManaged(false);
        Button chooser = small(texts.of("predict.pictures.choose"));
        chooser.setOnAction(pressed -> choose.run());
        Button clear = small(texts.of("predict.pictures.clear"));
        clear.setOnAction(pressed -> shelf.clear());
        clear.disableProperty().bind(Bindings.isEmpty(shelf.items()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(chooser, space, clear);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(area, trouble, buttons);
    }

    private static Button small(String words) {
        Button button = new Button(words);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }
}
