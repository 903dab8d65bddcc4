package dev.layerlab.ui.predict;

import dev.layerlab.text.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The network's answer: a bar for each class in the order of the classes, the strongest one standing out. */
final class AnswerBars extends ScrollPane {
    private static final int MANY = 10;

    private final VBox rows = new VBox();
    private final NumberFormat percent;
    private final Texts texts;
    private List<String> classes = List.of();

    AnswerBars(Texts texts) {
        this.texts = texts;
        percent = NumberFormat.getPercentInstance(texts.locale());
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        getStyleClass().add("answer-bars");
        rows.getStyleClass().add("rows");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void setClasses(List<String> names) {
        classes = names;
        setFitToHeight(names.size() <= MANY);
        boolean wide = names.stream().anyMatch(name -> name.length() > 2);
        rows.getStyleClass().removeAll("wide-names");
        if (wide) {
            rows.getStyleClass().add("wide-names");
        }
        rows.getChildren().setAll(names.stream().map(AnswerBar::new).toList());
        rows.getChildren().forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
        show(Optional.empty());
    }

    void show(Optional<Answer> answer) {
        for (int i = 0; i < classes.size(); i++) {
            AnswerBar bar = (AnswerBar) rows.getChildren().get(i);
            if (answer.isEmpty()) {
                bar.show(Double.NaN, false, "");
            } else {
                float share = answer.get().outputs()[i];
                bar.show(share, i == answer.get().strongest(), percent.format(share));
            }
        }
        setAccessibleText(answer.map(this::spoken).orElse(texts.of("predict.bars.empty")));
    }

    private String spoken(Answer answer) {
        int best = answer.strongest();
        return texts.of("predict.bars.spoken", classes.get(best), percent.format(answer.outputs()[best]));
    }
}
