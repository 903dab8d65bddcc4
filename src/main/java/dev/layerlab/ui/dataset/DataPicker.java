package dev.layerlab.ui.dataset;

import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.DataDesk;
import dev.layerlab.ui.workbench.Workbench;
import java.io.File;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses the dataset: one of those that LayerLab brings along, or the user's own files. */
public final class DataPicker extends VBox {
    private final Texts texts;
    private final DataDesk data;
    private final DataPickerViewModel picker;
    private final ComboBox<DataChoice> list = new ComboBox<>();
    private final MenuButton own = new MenuButton();
    private final HBox loading = new HBox();
    private final ProgressBar progress = new ProgressBar();
    private final Label trouble = new Label();
    private final PointSliders sliders;
    private boolean following;

    public DataPicker(Workbench workbench) {
        this.texts = workbench.texts();
        this.data = workbench.data();
        this.picker = new DataPickerViewModel(workbench);
        this.sliders = new PointSliders(picker, texts);
        getStyleClass().add("data-picker");
        getStylesheets().add(stylesheet());
        buildList();
        buildOwn();
        buildLoading();
        trouble.getStyleClass().add("data-trouble");
        trouble.setId("data-trouble");
        trouble.setWrapText(true);
        trouble.setGraphic(new FontIcon());
        HBox chooser = new HBox(list, own);
        chooser.getStyleClass().add("data-chooser");
        getChildren().addAll(chooser, sliders, loading, trouble);
        data.referenceProperty().addListener((property, before, now) -> follow());
        data.examplesProperty().addListener((property, before, now) -> follow());
        data.loadingProperty().addListener((property, before, now) -> showLoading(now.doubleValue()));
        data.troubleProperty().addListener((property, before, now) -> showTrouble(now));
        follow();
        showLoading(data.loadingProperty().get());
        showTrouble(data.troubleProperty().get());
    }

    static String stylesheet() {
        return Objects.requireNonNull(DataPicker.class.getResource("dataset.css"))
                .toExternalForm();
    }

    private void buildList() {
        list.setId("data-list");
        list.setAccessibleText(texts.of("dataset.title"));
        list.setCellFactory(view -> new DataChoiceCell());
        list.setButtonCell(new DataChoiceCell());
        list.setMaxWidth(Double.MAX_VALUE);
        list.setVisibleRowCount(12);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.valueProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                picker.open(now);
            }
        });
    }

    private void buildOwn() {
        own.setId("data-own");
        own.getStyleClass().addAll("data-own", "button-icon", "no-arrow");
        own.setMinWidth(USE_PREF_SIZE);
        own.setGraphic(new FontIcon());
        own.setTooltip(new Tooltip(texts.of("dataset.own")));
        own.setAccessibleText(texts.of("dataset.own"));
        MenuItem file = new MenuItem(texts.of("dataset.choose-file"));
        file.setOnAction(event -> open(fileChooser().showOpenDialog(getScene().getWindow())));
        MenuItem folder = new MenuItem(texts.of("dataset.choose-folder"));
        folder.setOnAction(event -> open(folderChooser().showDialog(getScene().getWindow())));
        own.getItems().addAll(folder, file);
    }

    private void buildLoading() {
        loading.getStyleClass().add("data-loading");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMinWidth(40);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Button cancel = new Button(texts.of("common.cancel"));
        cancel.setId("data-cancel");
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            data.cancel();
            follow();
        });
        loading.getChildren().addAll(progress, cancel);
    }

    private FileChooser fileChooser() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("dataset.choose-file"));
        return chooser;
    }

    private DirectoryChooser folderChooser() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("dataset.choose-folder"));
        return chooser;
    }

    private void open(File chosen) {
        if (chosen != null) {
            picker.open(chosen.toPath());
        }
    }

    private void follow() {
        following = true;
        list.getItems().setAll(picker.choices());
        DataChoice open = picker.open();
        list.setValue(open);
        list.setTooltip(open.description().isEmpty() ? null : new Tooltip(open.description()));
        sliders.follow(picker.points());
        following = false;
    }

    private void showLoading(double share) {
        boolean busy = !Double.isNaN(share);
        loading.setVisible(busy);
        loading.setManaged(busy);
        progress.setProgress(share > 0 ? share : ProgressBar.INDETERMINATE_PROGRESS);
    }

    private void showTrouble(Optional<Message> why) {
        trouble.setVisible(why.isPresent());
        trouble.setManaged(why.isPresent());
        trouble.setText(why.map(texts::of).orElse(""));
        if (why.isPresent()) {
            follow();
        }
    }
}
