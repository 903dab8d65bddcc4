package dev.layerlab.ui.charts;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Figures;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Loss and accuracy of the run, training and validation together. */
public final class ChartsPane extends BorderPane {
    private final ChartsViewModel viewModel;
    private final Texts texts;
    private final Label note = new Label();

    public ChartsPane(Workbench workbench) {
        this.viewModel = new ChartsViewModel(workbench);
        this.texts = workbench.texts();
        getStyleClass().add("charts-pane");
        getStylesheets()
                .add(Objects.requireNonNull(ChartsPane.class.getResource("charts.css"))
                        .toExternalForm());
        Node charts = new SideBySide(
                new MeasurePane(Measure.LOSS, viewModel, texts), new MeasurePane(Measure.ACCURACY, viewModel, texts));
        setCenter(new StackPane(charts, emptyState()));
        setTop(controls(new ExportMenu(workbench, charts, message -> say(texts.of(message)))));
        note.getStyleClass().add("note");
        note.setMaxWidth(Double.MAX_VALUE);
        note.setOnMouseClicked(event -> setBottom(null));
        viewModel
                .troubleProperty()
                .addListener((property, before, now) -> now.map(texts::of).ifPresent(this::say));
        sceneProperty().addListener((property, before, now) -> attach(before, now));
        setMinSize(0, 0);
    }

    ChartsViewModel viewModel() {
        return viewModel;
    }

    private void attach(Scene before, Scene now) {
        if (before == null && now != null) {
            viewModel.start();
        } else if (before != null && now == null) {
            viewModel.stop();
        }
    }

    private void say(String sentence) {
        note.setText(sentence);
        note.setTooltip(new Tooltip(sentence));
        setBottom(note);
    }

    private Node controls(Node export) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ObservableValue<Boolean> hasEarlier = viewModel
                .linesProperty()
                .map(lines -> !lines.of(Measure.LOSS).earlier().isEmpty());
        HBox controls = new HBox(new Legend(texts, hasEarlier), gap, smoothing(), logarithmic(), export);
        controls.getStyleClass().add("chart-controls");
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private Node smoothing() {
        Slider slider = new Slider(0, ChartsViewModel.MOST_SMOOTHING, 0);
        slider.valueProperty().bindBidirectional(viewModel.smoothingProperty());
        slider.setBlockIncrement(0.05);
        slider.setAccessibleText(texts.of("charts.smoothing"));
        Tooltip help = new Tooltip(texts.of("charts.smoothing.help"));
        slider.setTooltip(help);
        Figures figures = new Figures(texts.locale());
        Label value = new Label();
        value.getStyleClass().add("smoothing-value");
        value.textProperty()
                .bind(viewModel
                        .smoothingProperty()
                        .map(share -> figures.significant(Math.round(share.doubleValue() * 100) / 100.0, 2)));
        Label name = new Label(texts.of("charts.smoothing"));
        name.setTooltip(help);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, slider, value);
        row.getStyleClass().add("smoothing");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node logarithmic() {
        ToggleButton toggle = new ToggleButton(texts.of("charts.log"));
        toggle.setTooltip(new Tooltip(texts.of("charts.log.help")));
        toggle.selectedProperty().bindBidirectional(viewModel.logarithmicLossProperty());
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.getStyleClass().add("small");
        return toggle;
    }

    private Node emptyState() {
        Label empty = new Label(texts.of("charts.empty"));
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        empty.visibleProperty().bind(viewModel.linesProperty().map(ChartLines::isEmpty));
        return empty;
    }
}
