package dev.layerlab.ui.canvas;

import dev.layerlab.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tidy, zoom and fit in a corner of the canvas. */
final class CanvasToolbar extends HBox {
    private final Texts texts;

    CanvasToolbar(CanvasSurface surface, Texts texts, Runnable tidy) {
        this.texts = texts;
        getStyleClass().add("canvas-toolbar");
        Label zoom = new Label();
        zoom.getStyleClass().add("canvas-zoom");
        surface.viewProperty().addListener((property, before, now) -> zoom.setText(percent(now)));
        zoom.setText(percent(surface.view()));
        getChildren()
                .addAll(
                        button("tidy", tidy),
                        button("zoom-out", () -> surface.zoom(1 / CanvasKeys.ZOOM)),
                        zoom,
                        button("zoom-in", () -> surface.zoom(CanvasKeys.ZOOM)),
                        button("fit", surface::fit));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static String percent(View view) {
        return Math.round(view.scale() * 100) + " %";
    }

    private Button button(String name, Runnable action) {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("icon-" + name);
        Button button = new Button(null, icon);
        button.setId("canvas-" + name);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(texts.of("canvas." + name)));
        button.setAccessibleText(texts.of("canvas." + name));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
