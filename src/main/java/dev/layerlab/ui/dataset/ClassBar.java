package dev.layerlab.ui.dataset;

import dev.layerlab.data.PointSet;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.ClassColors;
import dev.layerlab.ui.workbench.PointMark;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A class with a bar as long as it has examples. */
final class ClassBar extends ListCell<Integer> {
    private static final double LONGEST = 52;
    private static final double MARK = 10;

    private final DataViewModel data;
    private final Texts texts;
    private final Canvas mark = new Canvas(MARK, MARK);
    private final Label name = new Label();
    private final Label number = new Label();
    private final Region bar = new Region();
    private final HBox row = new HBox(mark, name, bar, number);

    ClassBar(DataViewModel data, Texts texts) {
        this.data = data;
        this.texts = texts;
        getStyleClass().add("class-bar");
        bar.getStyleClass().add("class-bar-length");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("class-bar-row");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer label, boolean empty) {
        super.updateItem(label, empty);
        DataLook look = data.look().orElse(null);
        if (empty || label == null || look == null || label >= look.byClass().size()) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        int count = look.byClass().get(label).length;
        String title = look.dataset().classes().get(label);
        name.setText(title);
        number.setText(texts.of("dataset.number", count));
        double length = look.largestClass() == 0 ? 0 : LONGEST * count / look.largestClass();
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
        boolean points = look.dataset() instanceof PointSet;
        mark.setVisible(points);
        mark.setManaged(points);
        mark.getGraphicsContext2D().clearRect(0, 0, MARK, MARK);
        mark.getGraphicsContext2D().setFill(ClassColors.color(label));
        PointMark.of(label).fill(mark.getGraphicsContext2D(), MARK / 2, MARK / 2, MARK / 2 - 1);
        setTooltip(new Tooltip(texts.of("dataset.class-count", title, count)));
        setGraphic(row);
    }
}
