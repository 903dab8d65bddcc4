package dev.layerlab.ui.inspect;

import dev.layerlab.ui.workbench.Figures;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One bar a class. */
final class BarsPane extends ScrollPane {
    private static final double LOWEST = 15;
    private static final double HIGHEST = 28;
    private static final double MOST_NAME = 0.3;
    private static final double GAP = 6;

    private final List<Row> rows = new ArrayList<>();
    private final Figures figures;
    private final Pane content = new Pane() {
        @Override
        protected void layoutChildren() {
            place();
        }
    };

    BarsPane(Figures figures) {
        this.figures = figures;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        content.getStyleClass().add("bars");
        viewportBoundsProperty().addListener((property, before, now) -> resizeContent());
    }

    void show(BarSheet sheet) {
        if (rows.size() != sheet.classes().size()) {
            rows.clear();
            sheet.classes().forEach(name -> rows.add(new Row()));
            content.getChildren()
                    .setAll(rows.stream()
                            .flatMap(row -> java.util.stream.Stream.of(row.name, row.bar, row.percent))
                            .toList());
            resizeContent();
        }
        int best = 0;
        for (int i = 0; i < sheet.shares().length; i++) {
            best = sheet.shares()[i] > sheet.shares()[best] ? i : best;
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(sheet.classes().get(i), sheet.shares()[i], i == best);
        }
        content.requestLayout();
    }

    private double rowHeight() {
        double room = getViewportBounds().getHeight() / Math.max(1, rows.size());
        return Math.clamp(Math.floor(room), LOWEST, HIGHEST);
    }

    private void resizeContent() {
        content.setPrefHeight(rowHeight() * rows.size());
        content.requestLayout();
    }

    private void place() {
        double height = rowHeight();
        double name = 0;
        double percent = 0;
        for (Row row : rows) {
            name = Math.max(name, row.name.prefWidth(-1));
            percent = Math.max(percent, row.percent.prefWidth(-1));
        }
        name = Math.min(name, content.getWidth() * MOST_NAME);
        double room = Math.max(0, content.getWidth() - name - percent - 4 * GAP);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            row.name.resizeRelocate(GAP, i * height, name, height);
            row.bar.resizeRelocate(2 * GAP + name, i * height + 2, Math.max(1, room * row.share), height - 4);
            row.percent.resizeRelocate(3 * GAP + name + room * row.share, i * height, percent, height);
        }
    }

    private final class Row {
        private final Label name = new Label();
        private final Region bar = new Region();
        private final Label percent = new Label();
        private double share;

        Row() {
            name.setAlignment(Pos.CENTER_RIGHT);
            bar.getStyleClass().add("answer-bar");
        }

        void show(String className, double wanted, boolean best) {
            name.setText(className);
            share = Double.isFinite(wanted) ? Math.clamp(wanted, 0, 1) : 0;
            percent.setText(figures.percent(wanted));
            bar.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("best"), best);
        }
    }
}
