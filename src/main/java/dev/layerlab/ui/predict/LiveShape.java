package dev.layerlab.ui.predict;

import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.tensor.Shape;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Optional;

/** What the live network reads. */
final class LiveShape {
    private LiveShape() {}

    /** Empty while there is no live network. */
    static Optional<Shape> of(Workbench workbench) {
        return workbench.run().liveDrawing().flatMap(Network::input).flatMap(node -> shapeOf(node.layer()));
    }

    private static Optional<Shape> shapeOf(Layer layer) {
        return layer instanceof Input(Shape shape) ? Optional.of(shape) : Optional.empty();
    }
}
