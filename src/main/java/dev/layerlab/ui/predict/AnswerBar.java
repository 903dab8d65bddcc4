package dev.layerlab.ui.predict;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/** One class with a bar as long as the network's confidence in it. */
final class AnswerBar extends HBox {
    /** Share of the row that the bar takes, so that bars never touch. */
    private static final double THICKNESS = 0.64;

    private static final PseudoClass STRONGEST = PseudoClass.getPseudoClass("strongest");

    private final Label percent = new Label();
    private final Scale length = new Scale(0, 1);

    AnswerBar(String name) {
        Label title = new Label(name);
        Region fill = new Region();
        StackPane track = new StackPane(fill);
        getStyleClass().add("answer-bar");
        title.getStyleClass().add("class-name");
        percent.getStyleClass().add("percent");
        track.getStyleClass().add("track");
        fill.getStyleClass().add("fill");
        fill.getTransforms().add(length);
        track.maxHeightProperty().bind(heightProperty().multiply(THICKNESS));
        HBox.setHgrow(track, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, track, percent);
    }

    /** @param share 0 to 1, or NaN while nothing is known */
    void show(double share, boolean strongest, String text) {
        length.setX(Double.isNaN(share) ? 0 : Math.clamp(share, 0, 1));
        pseudoClassStateChanged(STRONGEST, strongest);
        percent.setText(text);
    }
}
