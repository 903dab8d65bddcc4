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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panels side by side, with splitters between them. */
final class Panels extends StackPane {
    private static final Map<String, double[]> USUAL = Map.of(
            "split-rows", new double[] {0.64},
            "split-top", new double[] {0.155, 0.745},
            "split-bottom", new double[] {0.36, 0.745});

    final PalettePane palette;
    final CanvasPane canvas;
    final PredictPane predict;
    private final Workbench workbench;
    private final BoxPictures pictures;
    private final ChartsPane charts;
    private final SettingsForm settings;
    private final ToggleButton planTab;
    private final ToggleButton layerTab;
    private final List<SplitPane> splits = new ArrayList<>();
    private final StackPane inside = new StackPane();
    private final StackPane form = new StackPane();
    private final InspectPane inspect;
    private final DataView dataView;
    private final PlanForm plan;

    Panels(Workbench workbench, Map<String, List<Double>> dividers) {
        this.workbench = workbench;
        Texts texts = workbench.texts();
        pictures = new BoxPictures(workbench);
        palette = new PalettePane(workbench);
        canvas = new CanvasPane(workbench, pictures.picturesProperty());
        predict = new PredictPane(workbench);
        charts = new ChartsPane(workbench);
        inspect = new InspectPane(workbench);
        palette.connect(canvas);
        dataView = new DataView(workbench);
        settings = new SettingsForm(workbench);
        plan = new PlanForm(workbench);
        ToggleGroup tabs = new ToggleGroup();
        planTab = tab(texts.of("window.tab.plan"), tabs);
        layerTab = tab(texts.of("window.tab.layer"), tabs);
        PanelFrame data = new PanelFrame(texts.of("window.panel.data"), new DataPicker(workbench));
        data.setMinHeight(Region.USE_PREF_SIZE);
        PanelFrame layers = new PanelFrame(texts.of("window.panel.layers"), palette);
        VBox left = new VBox(data, layers);
        left.getStyleClass().add("left-column");
        VBox.setVgrow(layers, Priority.ALWAYS);
        SplitPane top = split("split-top", Orientation.HORIZONTAL, left, canvas, predict);
        SplitPane bottom = split(
                "split-bottom",
                Orientation.HORIZONTAL,
                new PanelFrame(texts.of("window.panel.charts"), charts),
                new PanelFrame(texts.of("window.panel.inside"), inside),
                new PanelFrame(texts.of("window.panel.settings"), form, planTab, layerTab));
        SplitPane rows = split("split-rows", Orientation.VERTICAL, top, bottom);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(top.getItems().getLast(), false);
        SplitPane.setResizableWithParent(bottom, false);
        splits.forEach(split -> restore(split, dividers));
        getChildren().add(rows);
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

    /** Positions of all dividers by the split pane's id. */
    Map<String, List<Double>> dividers() {
        Map<String, List<Double>> positions = new HashMap<>();
        for (SplitPane split : splits) {
            positions.put(
                    split.getId(),
                    java.util.Arrays.stream(split.getDividerPositions()).boxed().toList());
        }
        return positions;
    }

    /** Puts the keyboard into panel 1 to 5: canvas, try it, curves, inside, settings. */
    void focus(int number) {
        switch (number) {
            case 1 -> canvas.focusBoxes();
            case 2 -> enter(predict);
            case 3 -> enter(charts);
            case 4 -> enter(inside.getChildren().getFirst());
            default -> enter(form.getChildren().getFirst());
        }
    }

    /** A panel is a group of controls; the keyboard goes to the first that takes it. */
    private static void enter(Node panel) {
        panel.requestFocus();
        panel.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /** Puts the keyboard into the first field of the selected box. */
    void focusSettings() {
        showForm(true);
        settings.focusFirst();
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
        form.getChildren().setAll(layer ? settings : plan);
    }

    private static ToggleButton tab(String words, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(words);
        tab.getStyleClass().addAll("panel-tab", "small", "flat");
        tab.setToggleGroup(group);
        return tab;
    }

    private SplitPane split(String id, Orientation orientation, Node... items) {
        SplitPane split = new SplitPane(items);
        split.setId(id);
        split.setOrientation(orientation);
        splits.add(split);
        return split;
    }

    private static void restore(SplitPane split, Map<String, List<Double>> dividers) {
        List<Double> remembered = dividers.getOrDefault(split.getId(), List.of());
        double[] usual = USUAL.get(split.getId());
        split.setDividerPositions(
                remembered.size() == usual.length
                        ? remembered.stream().mapToDouble(Double::doubleValue).toArray()
                        : usual);
    }
}
