package dev.layerlab.ui.inspect;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Figures;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Inside the selected box: what it has learned and what it makes of the example, live. */
public final class InspectPane extends BorderPane {
    private final Workbench workbench;
    private final Texts texts;
    private final InspectViewModel viewModel;
    private final Label title = new Label();
    private final Label hover = new Label();
    private final Label empty = new Label();
    private final TilePane tiles = new TilePane(this::point);
    private final SurfacePane surface;
    private final BarsPane bars;
    private final TileLegend legend;
    private final TileControls controls;
    private final TileWords words;
    private TilePlace place;

    public InspectPane(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts();
        this.viewModel = new InspectViewModel(workbench);
        this.surface = new SurfacePane(texts, hover::setText);
        this.bars = new BarsPane(new Figures(texts.locale()));
        this.legend = new TileLegend(texts);
        this.controls = new TileControls(viewModel, texts);
        this.words = new TileWords(texts);
        getStyleClass().add("inspect-pane");
        getStylesheets()
                .add(Objects.requireNonNull(InspectPane.class.getResource("inspect.css"))
                        .toExternalForm());
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        setTop(header());
        setCenter(new StackPane(tiles, surface, bars, empty));
        setBottom(footer());
        listen();
        setMinSize(0, 0);
    }

    InspectViewModel viewModel() {
        return viewModel;
    }

    private void listen() {
        viewModel.subjectProperty().addListener((property, before, now) -> showSubject(now));
        viewModel.sheetProperty().addListener((property, before, now) -> show(now));
        workbench.run().obstacleProperty().addListener((property, before, now) -> showSubject(subject()));
        sceneProperty().addListener((property, before, now) -> attach(before, now));
        showSubject(Optional.empty());
        show(Optional.empty());
    }

    private void attach(Scene before, Scene now) {
        if (before == null && now != null) {
            viewModel.start();
        } else if (before != null && now == null) {
            viewModel.stop();
        }
    }

    private Optional<Subject> subject() {
        return viewModel.subjectProperty().get();
    }

    private Region header() {
        title.getStyleClass().add("inside-title");
        title.setMinWidth(40);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, new ViewSwitch(viewModel, texts));
        header.getStyleClass().add("inside-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Region footer() {
        hover.getStyleClass().add("inside-hover");
        hover.setMinWidth(0);
        hover.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hover, Priority.ALWAYS);
        HBox footer = new HBox(hover, controls, legend);
        footer.getStyleClass().add("inside-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private void showSubject(Optional<Subject> subject) {
        title.setText(subject.map(now -> texts.of(
                        "inspect.title",
                        texts.of(now.layer().name()),
                        now.shape().text()))
                .orElse(texts.of("inspect.title.none")));
        title.setTooltip(new Tooltip(title.getText()));
        empty.setText(
                subject.isPresent()
                        ? texts.of("inspect.looking")
                        : workbench
                                .run()
                                .obstacleProperty()
                                .get()
                                .map(texts::of)
                                .orElse(texts.of("inspect.empty")));
        describeExample();
    }

    private void show(Optional<Sheet> found) {
        tiles.setVisible(found.orElse(null) instanceof TileSheet);
        surface.setVisible(found.orElse(null) instanceof SurfaceSheet);
        bars.setVisible(found.orElse(null) instanceof BarSheet);
        empty.setVisible(found.isEmpty());
        legend.setVisible(tiles.isVisible());
        controls.setVisible(tiles.isVisible());
        found.ifPresent(this::show);
    }

    private void show(Sheet sheet) {
        switch (sheet) {
            case TileSheet now -> {
                tiles.show(now);
                point(place);
            }
            case SurfaceSheet now -> workbench.data().examples().ifPresent(examples -> surface.show(now, examples));
            case BarSheet now -> {
                bars.show(now);
                describeExample();
            }
        }
    }

    private void point(TilePlace wanted) {
        place = wanted;
        if (viewModel.sheetProperty().get().orElse(null) instanceof TileSheet now) {
            boolean inside = place != null && place.tile() < now.count();
            legend.show(now, inside ? place.tile() : -1);
            if (inside) {
                hover.setText(words.of(now, place));
            } else {
                describeExample();
            }
        }
    }

    private void describeExample() {
        hover.setText(subject()
                .flatMap(now -> words.ofView(
                        now,
                        viewModel.viewProperty().get(),
                        viewModel.sheetProperty().get()))
                .orElse(""));
    }
}
