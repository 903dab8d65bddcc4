package dev.layerlab.ui.predict;

import dev.layerlab.text.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;

/** A picture as it was given, beside it what the network receives, and below the answer. */
final class PictureCell extends GridCell<PictureItem> {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final CrispPicture given = new CrispPicture();
    private final CrispPicture received = new CrispPicture();
    private final Label inverted = new Label();
    private final HBox pictures = new HBox(given, new StackPane(received, inverted));
    private final Label answer = new Label();
    private final Label name = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final VBox content = new VBox(pictures, answer, name);
    private final ChangeListener<Object> chosenElsewhere = (property, before, now) -> showChosen();
    private final PictureShelf shelf;
    private final NumberFormat percent;
    private final Supplier<List<String>> classes;
    private final Texts texts;

    PictureCell(Texts texts, Supplier<List<String>> classes, PictureShelf shelf) {
        this.texts = texts;
        this.classes = classes;
        this.shelf = shelf;
        percent = NumberFormat.getPercentInstance(texts.locale());
        percent.setMaximumFractionDigits(1);
        percent.setMinimumFractionDigits(1);
        inverted.setText(texts.of("predict.inverted"));
        inverted.getStyleClass().add("inverted-mark");
        StackPane.setAlignment(inverted, Pos.BOTTOM_CENTER);
        getStyleClass().add("picture-cell");
        content.getStyleClass().add("content");
        pictures.getStyleClass().add("pictures");
        answer.getStyleClass().add("answer");
        name.getStyleClass().add("file-name");
        pictures.setAlignment(Pos.CENTER);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        setTooltip(tooltip);
        setGraphic(content);
        setOnMouseClicked(clicked -> Optional.ofNullable(getItem()).ifPresent(shelf::choose));
        shelf.chosenProperty().addListener(new WeakChangeListener<>(chosenElsewhere));
    }

    @Override
    protected void updateItem(PictureItem item, boolean empty) {
        super.updateItem(item, empty);
        content.setVisible(!empty && item != null);
        if (empty || item == null) {
            return;
        }
        name.setText(item.name());
        switch (item.state()) {
            case PictureItem.State.Waiting waiting -> show(item, "…", item.name(), false, false);
            case PictureItem.State.Broken(var why) -> show(item, texts.of(why), texts.of(why), true, false);
            case PictureItem.State.Ready ready -> {
                boolean negative = ready.prepared().inverted();
                String remark = negative ? "\n" + texts.of("predict.inverted.help") : "";
                show(item, answerOf(item), item.name() + remark, false, negative);
            }
        }
    }

    private void show(PictureItem item, String words, String more, boolean broken, boolean negative) {
        given.showImage(item.ready().map(PictureItem.State.Ready::thumbnail));
        received.show(item.ready().map(ready -> ready.prepared().tensor()));
        pictures.setVisible(!broken);
        pictures.setManaged(!broken);
        answer.setText(words);
        inverted.setVisible(negative);
        tooltip.setText(more);
        pseudoClassStateChanged(BROKEN, broken);
        showChosen();
    }

    /** The picture whose bars are shown stands out. */
    private void showChosen() {
        boolean chosen = !isEmpty() && getItem() != null && shelf.isChosen(getItem());
        pseudoClassStateChanged(SHOWN, chosen);
    }

    private String answerOf(PictureItem item) {
        List<String> names = classes.get();
        return item.answer()
                .filter(given -> given.outputs().length == names.size())
                .map(given -> names.get(given.strongest()) + "  " + percent.format(given.outputs()[given.strongest()]))
                .orElse("–");
    }
}
