package dev.layerlab.ui.run;

import atlantafx.base.theme.Styles;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The strip that says why a run ended and offers the way on; not there while there is nothing to say. */
public final class RunNote extends HBox {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Label sentence = new Label();
    private final Button way = new Button();
    private final RunViewModel run;
    private final Texts texts;

    public RunNote(Texts texts, RunViewModel run) {
        this.run = run;
        this.texts = texts;
        Button close = new Button(texts.of("common.close"));
        close.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        close.setOnAction(pressed -> run.hideNote());
        close.setMinWidth(USE_PREF_SIZE);
        way.getStyleClass().addAll(Styles.SMALL, "way-on");
        way.setOnAction(pressed -> run.takeOffer());
        way.setMinWidth(USE_PREF_SIZE);
        sentence.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("run-note");
        getStylesheets().add(RunNote.class.getResource("run.css").toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(sentence, way, space, close);
        run.noteProperty().addListener((property, before, now) -> show());
        run.offerProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        Optional<Message> note = run.noteProperty().get();
        Optional<Offer> offer = run.offerProperty().get();
        setVisible(note.isPresent());
        setManaged(note.isPresent());
        sentence.setText(note.map(texts::of).orElse(""));
        way.setVisible(offer.isPresent());
        way.setManaged(offer.isPresent());
        way.setText(offer.map(Offer::words).map(texts::of).orElse(""));
        pseudoClassStateChanged(
                WARNING, offer.filter(Offer.Slower.class::isInstance).isPresent());
    }
}
