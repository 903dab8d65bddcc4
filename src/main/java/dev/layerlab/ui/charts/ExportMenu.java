package dev.layerlab.ui.charts;

import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** Saves the charts as a picture, or their numbers as a table. */
final class ExportMenu extends MenuButton {
    /** A picture for print and slides needs more pixels than the screen shows. */
    private static final double PICTURE_SCALE = 2;

    private final Workbench workbench;
    private final Node charts;
    private final Consumer<Message> says;

    /** @param says tells the user how it went */
    ExportMenu(Workbench workbench, Node charts, Consumer<Message> says) {
        this.workbench = workbench;
        this.charts = charts;
        this.says = says;
        Texts texts = workbench.texts();
        setGraphic(new FontIcon(MaterialDesignE.EXPORT_VARIANT));
        setTooltip(new Tooltip(texts.of("charts.export")));
        setAccessibleText(texts.of("charts.export"));
        getStyleClass().addAll("button-icon", "flat", "no-arrow");
        MenuItem png = new MenuItem(texts.of("charts.export.png"));
        png.setOnAction(event -> choose("charts.file.png", "png").ifPresent(this::exportPicture));
        MenuItem csv = new MenuItem(texts.of("charts.export.csv"));
        csv.setOnAction(event -> choose("charts.file.csv", "csv").ifPresent(this::exportTable));
        getItems().addAll(png, csv);
    }

    void exportPicture(Path target) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(PICTURE_SCALE, PICTURE_SCALE));
        parameters.setFill(Color.TRANSPARENT);
        BufferedImage picture = SwingFXUtils.fromFXImage(charts.snapshot(parameters, null), null);
        workbench.jobs().run(() -> ChartFiles.png(picture, target), this::saved, says);
    }

    void exportTable(Path target) {
        var curves = workbench.run().curvesProperty().get();
        workbench.jobs().run(() -> ChartFiles.csv(curves, target), this::saved, says);
    }

    private void saved(Path target) {
        says.accept(Message.of("charts.written", target.toString()));
    }

    private Optional<Path> choose(String kindKey, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(workbench.texts().of("charts.file.name") + "." + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(workbench.texts().of(kindKey), "*." + ending));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
