package dev.layerlab.ui;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.CloseButton;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sentences that lie over the window until they are read. Inside the scene, so that nothing takes the keyboard. */
final class Notices extends VBox {
    private static final Duration SHORT = Duration.seconds(6);
    private static final int MOST = 4;

    private final Texts texts;

    Notices(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(560, Region.USE_PREF_SIZE);
    }

    /** Goes away by itself. */
    void tell(String sentence) {
        HBox notice = notice(sentence, "mdi2i-information-outline", "notice-info");
        PauseTransition pause = new PauseTransition(SHORT);
        pause.setOnFinished(event -> getChildren().remove(notice));
        pause.play();
    }

    /** Stays until it is closed. */
    void warn(String sentence) {
        notice(sentence, "mdi2a-alert-outline", "notice-warning");
    }

    private HBox notice(String sentence, String icon, String style) {
        Label words = new Label(sentence, new FontIcon(icon));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox notice = new HBox(words);
        notice.getStyleClass().addAll("notice", style);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getChildren().add(new CloseButton(texts, () -> getChildren().remove(notice)));
        getChildren().add(notice);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        return notice;
    }
}
