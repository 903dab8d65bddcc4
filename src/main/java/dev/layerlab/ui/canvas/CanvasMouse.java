package dev.layerlab.ui.canvas;

import dev.layerlab.network.Wire;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Decides at each press which gesture begins, and feeds it until the release. */
final class CanvasMouse {
    private static final double SLACK = 4;
    private static final double WIRE_END = 26;
    private static final double WHEEL = 1.003;

    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final CanvasMenus menus;
    private final HoverWatch hover;
    private Optional<Gesture> gesture = Optional.empty();
    private Point2D pressed = Point2D.ZERO;
    private MouseButton button = MouseButton.NONE;
    private boolean dragging;
    private boolean spaceDown;
    private boolean spaceUsed;

    CanvasMouse(CanvasSurface surface, CanvasViewModel canvas, CanvasMenus menus, HoverWatch hover) {
        this.surface = surface;
        this.canvas = canvas;
        this.menus = menus;
        this.hover = hover;
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::release);
        surface.setOnMouseMoved(event -> point(event.getX(), event.getY()));
        surface.setOnMouseExited(event -> hover.leave());
        surface.setOnScroll(this::scroll);
        surface.setOnZoom(this::pinch);
    }

    /** The space bar makes the left button pan. */
    void space(boolean down) {
        if (down && !spaceDown) {
            spaceUsed = false;
        }
        spaceDown = down;
        surface.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    /** Whether the canvas was panned since the space bar went down. */
    boolean spaceUsed() {
        return spaceUsed;
    }

    /** Gives up the gesture that is under way; false if there is none. */
    boolean cancel() {
        boolean was = gesture.isPresent();
        gesture.ifPresent(Gesture::cancel);
        finish();
        return was;
    }

    private void press(MouseEvent event) {
        surface.requestFocus();
        menus.hide();
        if (gesture.isPresent()) {
            return;
        }
        hover.pause();
        button = event.getButton();
        pressed = new Point2D(event.getX(), event.getY());
        dragging = false;
        gesture = Optional.of(begin(event));
        event.consume();
    }

    private Gesture begin(MouseEvent event) {
        Gesture.Pointer pointer = pointer(event);
        if (event.getButton() != MouseButton.PRIMARY || spaceDown) {
            spaceUsed = spaceDown;
            surface.setCursor(Cursor.CLOSED_HAND);
            boolean menu = event.getButton() == MouseButton.SECONDARY;
            return new PanGesture(
                    surface, pointer, () -> menus.at(menu, pointer, event.getScreenX(), event.getScreenY()));
        }
        boolean more = event.isShiftDown() || event.isShortcutDown();
        return switch (surface.hit(pointer.onCanvas())) {
            case Hit.Out(String node) -> WireGesture.from(surface, canvas, node);
            case Hit.In(String node) -> fromInput(node);
            case Hit.Box(String node) -> move(node, pointer, more);
            case Hit.Line(Wire wire) -> wire(wire, pointer);
            case Hit.Nothing nothing -> new MarqueeGesture(surface, canvas, pointer, more);
        };
    }

    private Gesture fromInput(String node) {
        return canvas.drawing().network().wires().reversed().stream()
                .filter(wire -> wire.to().equals(node))
                .findFirst()
                .map(wire -> WireGesture.detach(surface, canvas, wire))
                .orElseGet(() -> WireGesture.into(surface, canvas, node));
    }

    private Gesture move(String node, Gesture.Pointer pointer, boolean more) {
        boolean selected = canvas.drawing().selection().contains(node);
        if (more) {
            canvas.toggle(node);
        } else if (!selected) {
            canvas.select(Set.of(node));
        }
        Runnable onClick = more ? () -> {} : () -> canvas.select(Set.of(node));
        return new MoveGesture(surface, canvas, pointer, node, onClick);
    }

    private Gesture wire(Wire wire, Gesture.Pointer pointer) {
        Point2D end = surface.wires().routes().get(wire).outline().getLast();
        if (end.distance(pointer.onCanvas()) <= WIRE_END) {
            return WireGesture.detach(surface, canvas, wire);
        }
        return new PanGesture(surface, pointer, () -> canvas.select(wire));
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        dragging |= now.distance(pressed) > SLACK;
        if (dragging) {
            gesture.ifPresent(running -> running.drag(pointer(event)));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getButton() != button || gesture.isEmpty()) {
            return;
        }
        Gesture ended = gesture.get();
        gesture = Optional.empty();
        if (dragging) {
            ended.release(pointer(event));
        } else {
            ended.click();
        }
        finish();
        point(event.getX(), event.getY());
        event.consume();
    }

    private void finish() {
        gesture = Optional.empty();
        dragging = false;
        hover.resume();
        surface.setCursor(spaceDown ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void point(double x, double y) {
        Hit hit = surface.hit(surface.view().toCanvas(x, y));
        if (!spaceDown) {
            surface.setCursor(cursor(hit));
        }
        hover.over(hit);
    }

    private static Cursor cursor(Hit hit) {
        return switch (hit) {
            case Hit.Out port -> Cursor.CROSSHAIR;
            case Hit.In port -> Cursor.CROSSHAIR;
            case Hit.Box box -> Cursor.MOVE;
            case Hit.Line line -> Cursor.HAND;
            case Hit.Nothing nothing -> Cursor.DEFAULT;
        };
    }

    private Gesture.Pointer pointer(MouseEvent event) {
        return new Gesture.Pointer(
                surface.view().toCanvas(event.getX(), event.getY()),
                new Point2D(event.getX(), event.getY()),
                event.isAltDown());
    }

    private void scroll(ScrollEvent event) {
        if (event.isInertia() && !event.isShiftDown()) {
            return;
        }
        if (event.isShiftDown() || event.getTouchCount() > 0) {
            surface.look(surface.view().panned(event.getDeltaX(), event.getDeltaY()));
        } else {
            surface.look(surface.view().zoomedAt(event.getX(), event.getY(), Math.pow(WHEEL, event.getDeltaY())));
        }
        hover.leave();
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        surface.look(surface.view().zoomedAt(event.getX(), event.getY(), event.getZoomFactor()));
        event.consume();
    }
}
