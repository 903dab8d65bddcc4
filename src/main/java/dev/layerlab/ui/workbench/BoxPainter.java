package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointSet;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Input;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Paints the small pictures of all boxes; off the drawing thread. */
interface BoxPainter {
    /** Pictures by box id. */
    Map<String, BoxPixels> paint(LiveNetwork live);

    /** @param shapes of what the boxes give, by box id */
    static BoxPainter of(Network network, Map<String, Shape> shapes, Dataset dataset, Tensor example) {
        return switch (dataset) {
            case PictureSet pictures -> new PictureBoxPainter(network, shapes, example);
            case PointSet points -> new PointBoxPainter(network, shapes, points);
        };
    }

    /** Ids of all boxes that compute something. */
    static Set<String> computing(Network network) {
        return network.nodes().stream()
                .filter(node -> !(node.layer() instanceof Input))
                .map(dev.layerlab.network.Node::id)
                .collect(Collectors.toSet());
    }
}
