package dev.layerlab.ui.canvas;

import dev.layerlab.network.Palette;
import dev.layerlab.network.layer.Family;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The layers one can put onto the canvas, in groups, with a filter above them. */
public final class PalettePane extends VBox {
    private final TextField filter = new TextField();
    private final VBox list = new VBox();
    private final Label nothing = new Label();
    private final List<PaletteEntry> entries = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final LayerWords words;
    private CanvasPane canvas;

    public PalettePane(Workbench workbench) {
        Texts texts = workbench.texts();
        words = new LayerWords(texts);
        getStyleClass().add("palette");
        getStylesheets().add(CanvasPane.stylesheet());
        filter.setPromptText(texts.of("canvas.palette.filter"));
        filter.setId("palette-filter");
        filter.textProperty().addListener((property, before, now) -> show(now));
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::typeInFilter);
        nothing.setText(texts.of("canvas.palette.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("palette-nothing");
        list.getStyleClass().add("palette-list");
        for (Family family : Family.values()) {
            addGroup(family, texts);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(filter, scroll);
        show("");
    }

    /** Entries of one family under their heading. */
    private record Group(Label heading, List<PaletteEntry> entries) {}

    private void addGroup(Family family, Texts texts) {
        List<PaletteEntry> members = Palette.LAYERS.stream()
                .filter(layer -> layer.family() == family)
                .map(layer -> entry(layer, texts))
                .toList();
        if (!members.isEmpty()) {
            Label heading = new Label(texts.of("canvas.family." + family));
            heading.getStyleClass()
                    .addAll("palette-heading", "family-" + family.name().toLowerCase(Locale.ROOT));
            groups.add(new Group(heading, members));
            entries.addAll(members);
        }
    }

    private PaletteEntry entry(Layer layer, Texts texts) {
        PaletteEntry entry = new PaletteEntry(layer, words, texts.of("canvas.palette.hint"));
        entry.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                place(entry);
            }
        });
        entry.addEventHandler(KeyEvent.KEY_PRESSED, event -> typeOnEntry(entry, event));
        return entry;
    }

    /** Makes this the palette of the canvas: layers can be dragged there, and the Insert key leads here. */
    public void connect(CanvasPane target) {
        canvas = target;
        entries.forEach(entry -> PaletteDrag.install(entry, words, target.landing()));
        target.setOnPalette(this::focusFilter);
    }

    /** Brings the keyboard to the filter. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void show(String wanted) {
        list.getChildren().clear();
        for (Group group : groups) {
            List<PaletteEntry> matching = group.entries().stream()
                    .filter(entry -> entry.matches(wanted))
                    .toList();
            if (!matching.isEmpty()) {
                list.getChildren().add(group.heading());
                list.getChildren().addAll(matching);
            }
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(nothing);
        }
    }

    private List<PaletteEntry> shown() {
        return entries.stream()
                .filter(entry -> list.getChildren().contains(entry))
                .toList();
    }

    private void typeInFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> shown().stream().findFirst().ifPresent(PaletteEntry::requestFocus);
            case ENTER -> shown().stream().findFirst().ifPresent(this::place);
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typeOnEntry(PaletteEntry entry, KeyEvent event) {
        int place = shown().indexOf(entry);
        if (event.getCode() == KeyCode.ENTER) {
            place(entry);
        } else if (event.getCode() == KeyCode.DOWN && place + 1 < shown().size()) {
            shown().get(place + 1).requestFocus();
        } else if (event.getCode() == KeyCode.UP && place > 0) {
            shown().get(place - 1).requestFocus();
        } else if (event.getCode() == KeyCode.UP) {
            focusFilter();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else {
            return;
        }
        event.consume();
    }

    private void leave() {
        filter.clear();
        if (canvas != null) {
            canvas.focusBoxes();
        }
    }

    private void place(PaletteEntry entry) {
        if (canvas != null) {
            canvas.placeNext(entry.layer());
            leave();
        }
    }
}
