package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Wire;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** What is under the pointer. */
sealed interface Hit {
    /** The port at the right of a box. */
    record Out(String node) implements Hit {}

    /** The port at the left of a box. */
    record In(String node) implements Hit {}

    /** A box. */
    record Box(String node) implements Hit {}

    /** A wire. */
    record Line(Wire wire) implements Hit {}

    /** The empty canvas. */
    record Nothing() implements Hit {}

    /** How near to a wire the pointer must be, in screen units. */
    double WIRE_REACH = 9;

    /** How near to a port the pointer must be, in screen units. */
    double PORT_REACH = 11;

    /** @param scale of the view, so that small boxes do not become harder to hit */
    static Hit at(Network network, Map<Wire, WireRoute> routes, Point2D point, double scale) {
        double reach = Math.min(PORT_REACH / scale, 26);
        for (Node node : network.nodes().reversed()) {
            Rectangle2D box = Boxes.bounds(node);
            if (!(node.layer() instanceof Output) && Boxes.out(box).distance(point) <= reach) {
                return new Out(node.id());
            }
            if (!(node.layer() instanceof Input) && Boxes.in(box).distance(point) <= reach) {
                return new In(node.id());
            }
            if (box.contains(point)) {
                return new Box(node.id());
            }
        }
        return wireAt(routes, point, WIRE_REACH / scale).<Hit>map(Line::new).orElseGet(Nothing::new);
    }

    /** The wire nearest to the point, if one is within reach. */
    static Optional<Wire> wireAt(Map<Wire, WireRoute> routes, Point2D point, double reach) {
        return routes.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().distanceTo(point)))
                .filter(entry -> entry.getValue() <= reach)
                .min(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** The box that this belongs to. */
    default Optional<String> owner() {
        return switch (this) {
            case Out(String node) -> Optional.of(node);
            case In(String node) -> Optional.of(node);
            case Box(String node) -> Optional.of(node);
            case Line line -> Optional.empty();
            case Nothing nothing -> Optional.empty();
        };
    }
}
