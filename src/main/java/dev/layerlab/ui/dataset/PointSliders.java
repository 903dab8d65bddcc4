package dev.layerlab.ui.dataset;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.text.Texts;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** How many points there are and how far they stray. */
final class PointSliders extends GridPane {
    private static final Duration REST = Duration.millis(120);
    private static final int FEWEST = 50;
    private static final int STEP = 50;

    private final DataPickerViewModel picker;
    private final Texts texts;
    private final Slider count = new Slider(FEWEST, DatasetReference.Points.MOST, FEWEST);
    private final Slider noise = new Slider(0, 0.5, 0);
    private final Label countText = new Label();
    private final Label noiseText = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean following;

    PointSliders(DataPickerViewModel picker, Texts texts) {
        this.picker = picker;
        this.texts = texts;
        getStyleClass().add("point-sliders");
        row(0, "dataset.count", count, countText);
        row(1, "dataset.noise", noise, noiseText);
        count.setId("point-count");
        noise.setId("point-noise");
        count.setBlockIncrement(STEP);
        noise.setBlockIncrement(0.01);
        rest.setOnFinished(event -> picker.changePoints(wantedCount(), noise.getValue()));
        count.valueProperty().addListener((property, before, now) -> moved());
        noise.valueProperty().addListener((property, before, now) -> moved());
    }

    /** Shows the open points; hidden for other data. */
    void follow(Optional<DatasetReference.Points> points) {
        setVisible(points.isPresent());
        setManaged(points.isPresent());
        points.ifPresent(now -> {
            following = true;
            count.setValue(now.count());
            noise.setValue(now.noise());
            following = false;
            tell();
        });
    }

    private void row(int row, String key, Slider slider, Label value) {
        Label name = new Label(texts.of(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(slider);
        value.getStyleClass().add("number");
        value.setMinWidth(USE_PREF_SIZE);
        slider.setTooltip(new Tooltip(texts.of(key + ".help")));
        slider.getStyleClass().add("small");
        slider.setMinWidth(40);
        setHgrow(slider, Priority.ALWAYS);
        addRow(row, name, slider, value);
    }

    private int wantedCount() {
        return (int) Math.max(FEWEST, Math.round(count.getValue() / STEP) * STEP);
    }

    private void moved() {
        tell();
        if (!following) {
            rest.playFromStart();
        }
    }

    private void tell() {
        countText.setText(texts.of("dataset.number", following ? (int) count.getValue() : wantedCount()));
        noiseText.setText(texts.of("dataset.decimal", noise.getValue()));
    }
}
