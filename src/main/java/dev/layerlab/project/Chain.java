package dev.layerlab.project;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Placement;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Shape;
import java.util.List;

/** Draws layers one behind the other, in rows like a text so that they stay readable on a small screen. */
final class Chain {
    private static final double STEP = Placement.BOX_WIDTH + Placement.GAP;
    private static final double ROW = Placement.BOX_HEIGHT + Placement.ROW_GAP;
    private static final int MOST_IN_A_ROW = 5;

    private Chain() {}

    static Network of(List<Layer> layers) {
        Network network = new Network(List.of(), List.of());
        int rows = Math.ceilDiv(layers.size(), MOST_IN_A_ROW);
        int columns = Math.ceilDiv(layers.size(), rows);
        String last = null;
        for (Layer layer : layers) {
            int place = network.nodes().size();
            Node node = new Node(idFor(network, layer), layer, place % columns * STEP, place / columns * ROW);
            network = network.with(node);
            if (last != null) {
                network = network.connect(last, node.id());
            }
            last = node.id();
        }
        return network;
    }

    /** Only the two boxes that are always there, with room between them. */
    static Network unconnected(Shape input, int classes) {
        return new Network(
                List.of(
                        new Node("input", new Input(input), 0, 0),
                        new Node("output", new Output(classes), 4 * STEP, 0)),
                List.of());
    }

    private static String idFor(Network network, Layer layer) {
        return switch (layer) {
            case Input input -> "input";
            case Output output -> "output";
            case Layer inner -> network.freeId(inner);
        };
    }
}
