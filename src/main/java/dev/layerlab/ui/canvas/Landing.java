package dev.layerlab.ui.canvas;

import dev.layerlab.network.Wire;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.text.Message;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Takes layers that are dragged here from the palette: into a wire, or onto the empty canvas. */
final class Landing {
    private static final double REACH = 7;
    private static final double WIRE_REACH = 22;
    private static final double BELOW_GHOST = 28;

    private final CanvasSurface surface;
    private final CanvasViewModel canvas;

    Landing(CanvasSurface surface, CanvasViewModel canvas) {
        this.surface = surface;
        this.canvas = canvas;
    }

    /** Shows where the layer would go; false if the pointer is not over the canvas. */
    boolean hover(Point2D inScene) {
        leave();
        Point2D local = surface.sceneToLocal(inScene);
        if (!surface.contains(local)) {
            return false;
        }
        Optional<Wire> wire = wireAt(local);
        surface.wires().markTarget(wire);
        if (wire.isPresent()) {
            surface.say(local.add(0, BELOW_GHOST), Message.of("canvas.drop.insert"));
        } else {
            surface.marks().landing(placeAt(local));
        }
        return true;
    }

    void leave() {
        surface.wires().markTarget(Optional.empty());
        surface.marks().clear();
        surface.sayNothing();
    }

    /** The layer was let go; nothing happens outside the canvas. */
    void drop(Layer layer, Point2D inScene) {
        leave();
        Point2D local = surface.sceneToLocal(inScene);
        if (surface.contains(local)) {
            wireAt(local)
                    .ifPresentOrElse(wire -> canvas.insert(wire, layer), () -> canvas.place(layer, placeAt(local)));
            canvas.drawing().selection().forEach(surface::reveal);
            surface.requestFocus();
        }
    }

    private Optional<Wire> wireAt(Point2D local) {
        double scale = surface.view().scale();
        return Hit.wireAt(
                surface.wires().routes(), surface.view().toCanvas(local.getX(), local.getY()), WIRE_REACH / scale);
    }

    private Rectangle2D placeAt(Point2D local) {
        Point2D point = surface.view().toCanvas(local.getX(), local.getY());
        Snapping.Snapped snapped = Snapping.snap(
                Boxes.around(point),
                Boxes.without(canvas.shown(), Set.of()),
                REACH / surface.view().scale());
        return Boxes.free(canvas.shown(), Boxes.at(snapped.x(), snapped.y()));
    }
}
