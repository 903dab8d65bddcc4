package dev.layerlab.ui.start;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Placement;
import dev.layerlab.network.Wire;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A drawing in miniature: its boxes in the colours of their families. */
final class NetworkPicture extends Pane {
    private static final double MARGIN = 10;

    NetworkPicture(Network network, double width, double height) {
        getStyleClass().add("network-picture");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        double right = network.nodes().stream().mapToDouble(Node::x).max().orElse(0) + Placement.BOX_WIDTH;
        double bottom = network.nodes().stream().mapToDouble(Node::y).max().orElse(0) + Placement.BOX_HEIGHT;
        double scale = Math.min(0.3, Math.min((width - 2 * MARGIN) / right, (height - 2 * MARGIN) / bottom));
        double left = (width - right * scale) / 2;
        double top = (height - bottom * scale) / 2;
        for (Wire wire : network.wires()) {
            getChildren()
                    .add(line(
                            network.node(wire.from()).orElseThrow(),
                            network.node(wire.to()).orElseThrow(),
                            scale,
                            left,
                            top));
        }
        for (Node node : network.nodes()) {
            getChildren().add(box(node, scale, left, top));
        }
    }

    private static Line line(Node from, Node to, double scale, double left, double top) {
        double middle = Placement.BOX_HEIGHT / 2;
        Line line = new Line(
                left + (from.x() + Placement.BOX_WIDTH / 2) * scale,
                top + (from.y() + middle) * scale,
                left + (to.x() + Placement.BOX_WIDTH / 2) * scale,
                top + (to.y() + middle) * scale);
        line.getStyleClass().add("network-picture-wire");
        return line;
    }

    private static Region box(Node node, double scale, double left, double top) {
        Region box = new Region();
        box.getStyleClass()
                .addAll(
                        "network-picture-box",
                        "family-" + node.layer().family().name().toLowerCase(Locale.ROOT));
        box.resizeRelocate(
                left + node.x() * scale,
                top + node.y() * scale,
                Placement.BOX_WIDTH * scale,
                Placement.BOX_HEIGHT * scale);
        box.setManaged(false);
        return box;
    }
}
