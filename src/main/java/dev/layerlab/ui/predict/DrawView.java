package dev.layerlab.ui.predict;

import atlantafx.base.controls.ToggleSwitch;
import dev.layerlab.data.pictures.Picture;
import dev.layerlab.data.pictures.PicturePreparation;
import dev.layerlab.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pad and beside it what becomes of the drawing before the network receives it. */
final class DrawView extends HBox {
    /** Pixels a side of the drawing before it is prepared; four times those of a digit. */
    private static final int RASTER = 112;

    private final InkBoard board = new InkBoard();
    private final ToggleSwitch prepared;
    private final DrawPad pad;
    private final TryItViewModel questions;
    private final Received received;
    private final Texts texts;

    DrawView(Texts texts, TryItViewModel questions, Received received) {
        this.texts = texts;
        this.questions = questions;
        this.received = received;
        getStyleClass().add("draw-view");
        setAlignment(Pos.TOP_CENTER);
        pad = new DrawPad(board, texts);
        prepared = new ToggleSwitch(texts.of("predict.prepare"));
        prepared.setSelected(true);
        prepared.setTooltip(new Tooltip(texts.of("predict.prepare.help")));
        prepared.getStyleClass().add("prepare");
        CrispPicture small = new CrispPicture();
        questions.receivedProperty().addListener((property, before, now) -> small.show(now));
        small.show(questions.receivedProperty().get());
        Label caption = new Label(texts.of("predict.received"));
        caption.getStyleClass().add("caption");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox side = new VBox(caption, small, prepared, space, new PadTools(board, texts));
        side.getStyleClass().add("side");
        side.setAlignment(Pos.TOP_CENTER);
        getChildren().setAll(pad, side);
        board.inkProperty().addListener((property, before, now) -> ask());
        prepared.selectedProperty().addListener((property, before, now) -> ask());
        questions.classesProperty().addListener((property, before, now) -> follow());
        received.preparationProperty().addListener((property, before, now) -> follow());
        follow();
    }

    /** The pad without its looks. */
    InkBoard board() {
        return board;
    }

    DrawPad pad() {
        return pad;
    }

    /** The pad becomes a square of this size. */
    void setSide(double side) {
        pad.setMinSize(side, side);
        pad.setPrefSize(side, side);
        pad.setMaxSize(side, side);
    }

    /** Asks what the network says to the drawing, as far as there is one. */
    void ask() {
        Ink ink = board.ink();
        if (ink.isEmpty()) {
            questions.askNothing();
            return;
        }
        boolean whole = !prepared.isSelected();
        received.preparation()
                .ifPresent(preparation -> questions.ask(() -> {
                    Picture picture = InkRaster.of(ink, RASTER);
                    return whole
                            ? preparation.withoutNormalizing(picture).tensor()
                            : preparation.prepare(picture).tensor();
                }));
    }

    private void follow() {
        boolean digits = Classes.areDigits(questions.classesProperty().get());
        boolean normalizing = received.preparation()
                .filter(PicturePreparation::wantsNormalizing)
                .isPresent();
        pad.setHint(texts.of(digits ? "predict.pad.digit" : "predict.pad.any"));
        prepared.setVisible(normalizing);
        prepared.setManaged(normalizing);
        if (!board.ink().isEmpty()) {
            ask();
        }
    }
}
