package dev.layerlab.ui.canvas;

import dev.layerlab.network.Wire;
import dev.layerlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What the right mouse button offers on a box, on a wire and on the empty canvas. */
final class CanvasMenus {
    private final ContextMenu menu = new ContextMenu();
    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final Texts texts;
    private final Runnable openSettings;
    private final Runnable tidy;
    private final Consumer<String> drawWire;

    /** @param drawWire starts a wire at a box for the keyboard */
    CanvasMenus(
            CanvasSurface surface,
            CanvasViewModel canvas,
            Texts texts,
            Runnable openSettings,
            Runnable tidy,
            Consumer<String> drawWire) {
        this.surface = surface;
        this.canvas = canvas;
        this.texts = texts;
        this.openSettings = openSettings;
        this.tidy = tidy;
        this.drawWire = drawWire;
    }

    void hide() {
        menu.hide();
    }

    /** Opens the menu for what is under the pointer, if the button is the one for menus. */
    void at(boolean wanted, Gesture.Pointer pointer, double screenX, double screenY) {
        if (wanted) {
            Hit hit = surface.hit(pointer.onCanvas());
            hit.owner()
                    .filter(id -> !canvas.drawing().selection().contains(id))
                    .ifPresent(id -> canvas.select(Set.of(id)));
            show(hit, screenX, screenY);
        }
    }

    /** Opens the menu of the selected boxes beside the first of them. */
    void atSelection() {
        Hit hit = canvas.drawing().selection().stream()
                .findFirst()
                .<Hit>map(Hit.Box::new)
                .orElseGet(Hit.Nothing::new);
        Point2D place = hit.owner()
                .flatMap(canvas.shown()::node)
                .map(node -> surface.view().toScreen(node.x() + 30, node.y() + 30))
                .orElse(new Point2D(30, 30));
        Bounds onScreen = surface.localToScreen(surface.getBoundsInLocal());
        show(hit, onScreen.getMinX() + place.getX(), onScreen.getMinY() + place.getY());
    }

    private void show(Hit hit, double screenX, double screenY) {
        menu.getItems().setAll(items(hit));
        menu.show(surface, screenX, screenY);
    }

    private List<MenuItem> items(Hit hit) {
        return switch (hit) {
            case Hit.Out(String node) -> forBox(node);
            case Hit.In(String node) -> forBox(node);
            case Hit.Box(String node) -> forBox(node);
            case Hit.Line(Wire wire) -> {
                canvas.select(wire);
                yield List.of(item("remove-wire", true, () -> canvas.disconnect(wire)));
            }
            case Hit.Nothing nothing ->
                List.of(
                        item("paste", canvas.canPaste(), canvas::paste),
                        item("select-all", true, canvas::selectAll),
                        new SeparatorMenuItem(),
                        item("tidy", true, tidy),
                        item("fit", true, surface::fit));
        };
    }

    private List<MenuItem> forBox(String node) {
        boolean free = !canvas.freeSelection().isEmpty();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("settings", true, openSettings));
        items.add(item("wire", true, () -> drawWire.accept(node)));
        items.add(new SeparatorMenuItem());
        items.add(item("cut", free, canvas::cut));
        items.add(item("copy", free, canvas::copy));
        items.add(item("duplicate", free, canvas::duplicate));
        items.add(new SeparatorMenuItem());
        items.add(item("disconnect", true, canvas::disconnectSelected));
        items.add(item("take-out", free, canvas::takeOut));
        items.add(item("delete", free, canvas::delete));
        return items;
    }

    private MenuItem item(String key, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(texts.of("canvas.menu." + key));
        item.setDisable(!enabled);
        item.setOnAction(event -> action.run());
        return item;
    }
}
