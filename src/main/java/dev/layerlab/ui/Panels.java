package dev.layerlab.ui;

import dev.layerlab.network.layer.Input;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.canvas.CanvasPane;
import dev.layerlab.ui.canvas.PalettePane;
import dev.layerlab.ui.charts.ChartsPane;
import dev.layerlab.ui.dataset.DataPicker;
import dev.layerlab.ui.dataset.DataView;
import dev.layerlab.ui.inspect.InspectPane;
import dev.layerlab.ui.plan.PlanForm;
import dev.layerlab.ui.predict.PredictPane;
import dev.layerlab.ui.settings.SettingsForm;
import dev.layerlab.ui.workbench.BoxPictures;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panels side by side, with splitters between them; the columns at the sides and the row below fold. */
final class Panels extends BorderPane {
    private static final Map<String, List<Double>> USUAL = Map.of(
            "split-rows", List.of(0.64),
            "split-top", List.of(0.155, 0.745),
            "split-bottom", List.of(0.36, 0.745));

    private static final double ABOVE_THE_FOOTER = 36;

    private final PalettePane palette;
    final CanvasPane canvas;
    private final PredictPane predict;
    private final Workbench workbench;
    private final BoxPictures pictures;
    private final ChartsPane charts;
    private final SettingsForm settings;
    private final ScrollPane layerForm;
    private final ToggleButton planTab;
    private final ToggleButton layerTab;
    private final List<FoldSplit> splits = new ArrayList<>();
    private final Folds folds;
    private final StackPane inside = new StackPane();
    private final StackPane form = new StackPane();
    private final InspectPane inspect;
    private final DataView dataView;
    private final PlanForm plan;

    /** @param note says how a run ended; lies over the canvas, so that nothing moves when it comes */
    Panels(Workbench workbench, Preferences remembered, Region note) {
        this.workbench = workbench;
        Texts texts = workbench.texts();
        pictures = new BoxPictures(workbench);
        palette = new PalettePane(workbench);
        canvas = new CanvasPane(workbench, pictures.picturesProperty());
        predict = new PredictPane(workbench);
        charts = new ChartsPane(workbench);
        inspect = new InspectPane(workbench);
        palette.connect(canvas);
        canvas.setOnPalette(this::openPalette);
        dataView = new DataView(workbench);
        settings = new SettingsForm(workbench);
        plan = new PlanForm(workbench);
        layerForm = new ScrollPane(settings);
        layerForm.setFitToWidth(true);
        form.setMinSize(0, 0);
        inside.setMinSize(0, 0);
        ToggleGroup tabs = new ToggleGroup();
        planTab = tab(texts.of("window.tab.plan"), tabs);
        layerTab = tab(texts.of("window.tab.layer"), tabs);
        folds = new Folds(texts);
        predict.setCorner(folds.right.button());
        note.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
        StackPane.setMargin(note, new Insets(0, 0, ABOVE_THE_FOOTER, 0));
        arrange(texts, new StackPane(canvas, note), remembered.dividers());
        folds.restore(remembered.folded());
        workbench.drawing().selectionProperty().addListener((property, before, now) -> followSelection(now));
        planTab.setOnAction(event -> showForm(false));
        layerTab.setOnAction(event -> showForm(true));
        followSelection(workbench.drawing().selection());
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                pictures.stop();
            } else {
                pictures.start();
            }
        });
    }

    private void arrange(Texts texts, StackPane stage, Map<String, List<Double>> dividers) {
        PanelFrame data = new PanelFrame(texts.of("window.panel.data"), new DataPicker(workbench), folds.left.button());
        data.setMinHeight(Region.USE_PREF_SIZE);
        PanelFrame layers = new PanelFrame(texts.of("window.panel.layers"), palette);
        VBox left = new VBox(data, layers);
        left.getStyleClass().add("left-column");
        VBox.setVgrow(layers, Priority.ALWAYS);
        PanelFrame insides = new PanelFrame(texts.of("window.panel.inside"), inside);
        PanelFrame forms =
                new PanelFrame(texts.of("window.panel.settings"), form, planTab, layerTab, folds.bottom.button());
        FoldSplit top = split("split-top", Orientation.HORIZONTAL, List.of(left, stage, predict), stage, dividers);
        FoldSplit bottom = split(
                "split-bottom",
                Orientation.HORIZONTAL,
                List.of(new PanelFrame(texts.of("window.panel.charts"), charts), insides, forms),
                insides,
                dividers);
        BorderPane upper = new BorderPane(top, null, folds.right.strip(), null, folds.left.strip());
        FoldSplit rows = split("split-rows", Orientation.VERTICAL, List.of(upper, bottom), upper, dividers);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(predict, false);
        SplitPane.setResizableWithParent(bottom, false);
        Folds.install(folds.left, top, left);
        Folds.install(folds.right, top, predict);
        Folds.install(folds.bottom, rows, bottom);
        setCenter(rows);
        setBottom(folds.bottom.strip());
    }

    /** Positions of all dividers by the split pane's id. */
    Map<String, List<Double>> dividers() {
        return splits.stream().collect(Collectors.toMap(FoldSplit::getId, FoldSplit::dividers));
    }

    /** Where one draws for the network. */
    Node drawPad() {
        return predict.drawPad();
    }

    /** Names of what is folded away. */
    Set<String> folded() {
        return folds.folded();
    }

    /** Puts the keyboard into panel 1 to 5: canvas, try it, curves, inside, settings. */
    void focus(int number) {
        switch (number) {
            case 1 -> canvas.focusBoxes();
            case 2 -> enter(folds.right, predict);
            case 3 -> enter(folds.bottom, charts);
            case 4 -> enter(folds.bottom, inside.getChildren().getFirst());
            default -> enter(folds.bottom, form.getChildren().getFirst());
        }
    }

    /** A panel is a group of controls; the keyboard goes to the first that takes it. */
    private static void enter(Fold fold, Node panel) {
        fold.foldedProperty().set(false);
        panel.requestFocus();
        panel.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /** Puts the keyboard into the first field of the selected box. */
    void focusSettings() {
        folds.bottom.foldedProperty().set(false);
        showForm(true);
        settings.focusFirst();
    }

    /** Shows what the network says to these pictures. */
    void answer(List<Path> pictures) {
        folds.right.foldedProperty().set(false);
        predict.accept(pictures);
    }

    private void openPalette() {
        folds.left.foldedProperty().set(false);
        palette.focusFilter();
    }

    private void followSelection(Set<String> selected) {
        boolean data = selected.size() == 1
                && workbench
                        .drawing()
                        .network()
                        .node(selected.iterator().next())
                        .filter(node -> node.layer() instanceof Input)
                        .isPresent();
        inside.getChildren().setAll(data ? dataView : inspect);
        showForm(!selected.isEmpty());
    }

    private void showForm(boolean layer) {
        layerTab.setSelected(layer);
        planTab.setSelected(!layer);
        form.getChildren().setAll(layer ? layerForm : plan);
    }

    private static ToggleButton tab(String words, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(words);
        tab.getStyleClass().addAll("panel-tab", "small", "flat");
        tab.setToggleGroup(group);
        return tab;
    }

    private FoldSplit split(
            String id, Orientation orientation, List<Node> items, Node growing, Map<String, List<Double>> dividers) {
        List<Double> remembered = dividers.getOrDefault(id, List.of());
        List<Double> usual = USUAL.get(id);
        FoldSplit split =
                new FoldSplit(id, orientation, items, growing, remembered.size() == usual.size() ? remembered : usual);
        splits.add(split);
        return split;
    }
}
