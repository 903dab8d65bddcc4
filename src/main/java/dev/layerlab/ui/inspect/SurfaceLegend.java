package dev.layerlab.ui.inspect;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.PointsLayer;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Which mark and colour is which class, and which points are for training. */
final class SurfaceLegend extends VBox {
    private static final double SIZE = 12;

    private final Texts texts;
    private List<String> shown = List.of();

    SurfaceLegend(Texts texts) {
        this.texts = texts;
        getStyleClass().add("surface-legend");
    }

    void show(List<String> classes) {
        if (classes.equals(shown)) {
            return;
        }
        shown = classes;
        getChildren().clear();
        for (int i = 0; i < classes.size(); i++) {
            getChildren().add(entry(classes.get(i), i, true));
        }
        getChildren().add(entry(texts.of("inspect.points.training"), 0, true));
        getChildren().add(entry(texts.of("inspect.points.other"), 0, false));
        Label pale = new Label(texts.of("inspect.surface.pale"));
        pale.setWrapText(true);
        getChildren().add(pale);
    }

    private static Label entry(String name, int label, boolean filled) {
        Canvas mark = new Canvas(SIZE, SIZE);
        PointsLayer.mark(mark.getGraphicsContext2D(), label, SIZE / 2, SIZE / 2, filled);
        return new Label(name, mark);
    }
}
