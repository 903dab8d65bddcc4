package dev.layerlab.ui.canvas;

import dev.layerlab.network.Cure;
import dev.layerlab.network.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Everything the canvas does at a key. Keys it has no use for go on to the window. */
final class CanvasKeys {
    private static final double STEP = Boxes.GRID;
    private static final double BIG_STEP = 5 * Boxes.GRID;
    static final double ZOOM = 1.2;

    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final CanvasMouse mouse;
    private final KeyWiring wiring;
    private final CanvasMenus menus;
    private final Neighbours neighbours;

    /** What lies outside the canvas. */
    interface Neighbours {
        void openSettings();

        void openPalette();

        void tidy();

        /** The space bar was tapped, not held for panning. */
        void space();
    }

    CanvasKeys(
            CanvasSurface surface,
            CanvasViewModel canvas,
            CanvasMouse mouse,
            KeyWiring wiring,
            CanvasMenus menus,
            Neighbours neighbours) {
        this.surface = surface;
        this.canvas = canvas;
        this.mouse = mouse;
        this.wiring = wiring;
        this.menus = menus;
        this.neighbours = neighbours;
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
        surface.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
        surface.focusedProperty().addListener((property, before, now) -> mouse.space(false));
    }

    private boolean press(KeyEvent event) {
        if (wiring.running() && wire(event)) {
            return true;
        }
        return event.isShortcutDown() ? command(event) : plain(event);
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            boolean tapped = !mouse.spaceUsed();
            mouse.space(false);
            if (tapped) {
                neighbours.space();
            }
            event.consume();
        }
    }

    private boolean wire(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> wiring.next(!event.isShiftDown());
            case RIGHT, DOWN -> wiring.next(true);
            case LEFT, UP -> wiring.next(false);
            case ENTER -> wiring.connect();
            case ESCAPE -> wiring.stop();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case C -> canvas.copy();
            case X -> canvas.cut();
            case V -> canvas.paste();
            case D -> canvas.duplicate();
            case A -> canvas.selectAll();
            case Z -> undoOrRedo(event.isShiftDown());
            case Y -> canvas.drawing().redo();
            case DIGIT0, NUMPAD0 -> surface.fit();
            case PLUS, ADD, EQUALS -> surface.zoom(ZOOM);
            case MINUS, SUBTRACT -> surface.zoom(1 / ZOOM);
            case ENTER -> cure();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void undoOrRedo(boolean redo) {
        if (redo) {
            canvas.drawing().redo();
        } else {
            canvas.drawing().undo();
        }
    }

    private boolean plain(KeyEvent event) {
        double step = event.isShiftDown() ? BIG_STEP : STEP;
        switch (event.getCode()) {
            case TAB -> {
                return select(!event.isShiftDown());
            }
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case DELETE, BACK_SPACE -> canvas.delete();
            case ENTER -> neighbours.openSettings();
            case INSERT -> neighbours.openPalette();
            case CONTEXT_MENU -> menus.atSelection();
            case C -> only().ifPresent(wiring::start);
            case T -> neighbours.tidy();
            case SPACE -> mouse.space(true);
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean select(boolean forward) {
        boolean moved = canvas.selectNext(forward);
        only().ifPresent(surface::reveal);
        return moved;
    }

    private void move(double right, double down) {
        canvas.move(right, down);
        only().ifPresent(surface::reveal);
    }

    private boolean escape() {
        boolean something = mouse.cancel() || !canvas.drawing().selection().isEmpty();
        canvas.select(Set.of());
        return something;
    }

    private void cure() {
        List<Cure> cures = only().flatMap(canvas.drawing().report()::problemOf)
                .map(Problem::cures)
                .orElse(List.of());
        cures.stream()
                .findFirst()
                .ifPresent(cure ->
                        canvas.drawing().edit(cure.applyTo(canvas.drawing().network())));
    }

    private Optional<String> only() {
        Set<String> selection = canvas.drawing().selection();
        return selection.size() == 1 ? selection.stream().findFirst() : Optional.empty();
    }
}
