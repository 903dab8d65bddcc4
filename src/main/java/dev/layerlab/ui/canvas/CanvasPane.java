package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** Where the network is drawn: boxes, wires, what they amount to and what is wrong with them. */
public final class CanvasPane extends BorderPane {
    private final CanvasViewModel canvas;
    private final CanvasSurface surface;
    private final Landing landing;
    private Runnable onSettings = () -> {};
    private Runnable onPalette = () -> {};
    private Runnable onSpace = () -> {};

    /** @param pictures the live picture of each box, by its id */
    public CanvasPane(Workbench workbench, ReadOnlyObjectProperty<Map<String, Image>> pictures) {
        Texts texts = workbench.texts();
        canvas = new CanvasViewModel(workbench.drawing());
        surface = new CanvasSurface(canvas, texts, pictures);
        surface.setId("canvas");
        surface.setAccessibleRole(AccessibleRole.PARENT);
        landing = new Landing(surface, canvas);
        getStylesheets().add(stylesheet());
        getStyleClass().add("canvas-pane");
        setCenter(stack(texts));
        setBottom(new CanvasFooter(workbench, surface));
        speak(texts);
    }

    static String stylesheet() {
        return Objects.requireNonNull(CanvasPane.class.getResource("canvas.css"))
                .toExternalForm();
    }

    private StackPane stack(Texts texts) {
        ProblemBubble bubble = new ProblemBubble(surface, canvas, texts);
        surface.getChildren().add(bubble);
        KeyWiring wiring = new KeyWiring(surface, canvas);
        CanvasMenus menus = new CanvasMenus(surface, canvas, texts, () -> onSettings.run(), this::tidy, wiring::start);
        CanvasMouse mouse = new CanvasMouse(surface, canvas, menus, new HoverWatch(surface, canvas, bubble));
        new CanvasKeys(surface, canvas, mouse, wiring, menus, new Outside());
        CanvasToolbar toolbar = new CanvasToolbar(surface, texts, this::tidy);
        StackPane.setAlignment(toolbar, Pos.TOP_RIGHT);
        return new StackPane(surface, hint(texts), toolbar);
    }

    private Label hint(Texts texts) {
        Label hint = new Label(texts.of("canvas.hint"));
        hint.getStyleClass().add("canvas-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
        hint.setVisible(isEmpty(canvas.shown()));
        canvas.shownProperty().addListener((property, before, now) -> hint.setVisible(isEmpty(now)));
        return hint;
    }

    private static boolean isEmpty(Network network) {
        return network.nodes().size() <= 2;
    }

    private void tidy() {
        canvas.tidy(surface.getWidth() / Math.max(1, surface.getHeight()));
        surface.fit();
    }

    /** A screen reader hears the selected box when the canvas has the focus. */
    private void speak(Texts texts) {
        surface.setAccessibleText(texts.of("canvas.title"));
        canvas.drawing().selectionProperty().addListener((property, before, now) -> {
            Optional<String> only = now.size() == 1 ? now.stream().findFirst() : Optional.empty();
            surface.setAccessibleText(only.map(surface::spoken).orElse(texts.of("canvas.title")));
        });
    }

    /** What Enter does: lead to the selected box's settings. */
    public void setOnSettings(Runnable open) {
        onSettings = open;
    }

    /** What a tap of the space bar does while the canvas has the focus; held down, it pans. */
    public void setOnSpace(Runnable tapped) {
        onSpace = tapped;
    }

    /** What the Insert key does: lead to the layers. */
    public void setOnPalette(Runnable open) {
        onPalette = open;
    }

    /** Brings the keyboard to the canvas. */
    public void focusBoxes() {
        surface.requestFocus();
    }

    /** Shows the whole drawing. */
    public void fit() {
        surface.fit();
    }

    /** Where layers from the palette may be let go. */
    Landing landing() {
        return landing;
    }

    /** A new box behind the selected one, or in the middle of the view. */
    void placeNext(Layer layer) {
        canvas.placeNext(layer, surface.middle());
        Set<String> selection = canvas.drawing().selection();
        selection.forEach(surface::reveal);
    }

    private final class Outside implements CanvasKeys.Neighbours {
        @Override
        public void openSettings() {
            onSettings.run();
        }

        @Override
        public void openPalette() {
            onPalette.run();
        }

        @Override
        public void tidy() {
            CanvasPane.this.tidy();
        }

        @Override
        public void space() {
            onSpace.run();
        }
    }
}
