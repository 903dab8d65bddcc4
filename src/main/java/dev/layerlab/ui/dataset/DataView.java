package dev.layerlab.ui.dataset;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointSet;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A look at the data: examples by class, how many there are of each, and the parts they are split into. */
public final class DataView extends BorderPane {
    private final Texts texts;
    private final DataPickerViewModel picker;
    private final DataViewModel data;
    private final TileView tiles;
    private final PlaneView plane;
    private final Pager pager;
    private final Label title = new Label();
    private final ListView<Integer> classes = new ListView<>();
    private final SplitSliders split;
    private final Label remarks = new Label();

    public DataView(Workbench workbench) {
        texts = workbench.texts();
        picker = new DataPickerViewModel(workbench);
        data = new DataViewModel(workbench);
        pager = new Pager(data, texts);
        tiles = new TileView(data, workbench.jobs(), texts, pager::follow);
        plane = new PlaneView(data);
        split = new SplitSliders(data, texts);
        getStyleClass().add("data-view");
        getStylesheets().add(DataPicker.stylesheet());
        tiles.setAccessibleText(texts.of("dataset.tiles"));
        plane.setAccessibleText(texts.of("dataset.plane"));
        Tooltip.install(plane, new Tooltip(texts.of("dataset.plane")));
        title.getStyleClass().add("data-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        remarks.getStyleClass().add("data-remarks");
        remarks.setGraphic(new FontIcon());
        remarks.setMaxWidth(Double.MAX_VALUE);
        buildClasses();
        HBox head = new HBox(title, pager);
        head.getStyleClass().add("data-head");
        setTop(head);
        setRight(classes);
        setBottom(new VBox(split, remarks));
        data.lookProperty().addListener((property, before, now) -> show());
        data.chosenProperty().addListener((property, before, now) -> showChosen());
        data.pageProperty().addListener((property, before, now) -> tiles.redraw());
        show();
    }

    private void buildClasses() {
        classes.setId("data-classes");
        classes.setCellFactory(view -> {
            ClassBar bar = new ClassBar(data, texts);
            bar.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (bar.getItem() != null) {
                    data.choose(bar.getItem());
                }
            });
            return bar;
        });
        classes.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Integer label = classes.getSelectionModel().getSelectedItem();
            if (label != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                data.choose(label);
                event.consume();
            }
        });
    }

    private void show() {
        boolean loaded = data.look().isPresent();
        split.setVisible(loaded);
        split.setManaged(loaded);
        classes.setVisible(loaded);
        classes.setManaged(loaded);
        if (!loaded) {
            title.setText(texts.of("dataset.nothing"));
            setCenter(null);
            showRemarks(List.of());
            return;
        }
        DataLook look = data.look().get();
        Dataset dataset = look.dataset();
        title.setText(summary(dataset));
        classes.getItems()
                .setAll(IntStream.range(0, look.byClass().size()).boxed().toList());
        classes.refresh();
        split.follow(look);
        switch (dataset) {
            case PictureSet pictures -> {
                setCenter(tiles);
                pager.setVisible(true);
                showRemarks(pictures.remarks());
                tiles.redraw();
            }
            case PointSet points -> {
                setCenter(plane);
                pager.setVisible(false);
                showRemarks(List.of());
                plane.redraw();
            }
        }
    }

    private String summary(Dataset dataset) {
        String name = picker.open().title();
        return switch (dataset) {
            case PictureSet pictures ->
                texts.of(
                        "dataset.summary",
                        name,
                        pictures.size(),
                        pictures.shape().text());
            case PointSet points -> texts.of("dataset.summary-points", name, points.size());
        };
    }

    private void showChosen() {
        OptionalInt chosen = data.chosenProperty().get();
        if (chosen.isPresent()) {
            classes.getSelectionModel().select(Integer.valueOf(chosen.getAsInt()));
        } else {
            classes.getSelectionModel().clearSelection();
        }
        tiles.redraw();
        plane.redraw();
    }

    private void showRemarks(List<Message> all) {
        remarks.setVisible(!all.isEmpty());
        remarks.setManaged(!all.isEmpty());
        String text = all.stream().map(texts::of).collect(Collectors.joining("\n"));
        remarks.setText(text.replace('\n', ' '));
        Tooltip whole = new Tooltip(text);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        remarks.setTooltip(all.isEmpty() ? null : whole);
    }
}
