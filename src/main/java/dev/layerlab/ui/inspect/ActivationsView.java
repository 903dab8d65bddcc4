package dev.layerlab.ui.inspect;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.layer.Input;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.Set;

/** What the example becomes in a box that gives pictures, one tile a channel. */
final class ActivationsView implements InsideView {
    @Override
    public String name() {
        return "activations";
    }

    @Override
    public boolean suits(Subject subject) {
        return subject.shape() instanceof Shape.Image;
    }

    @Override
    public boolean followsExample() {
        return true;
    }

    @Override
    public Sheet look(LiveNetwork live, Subject subject, InsideOptions options) {
        Shape.Image maps = (Shape.Image) subject.shape();
        return TileSheet.of(
                "map", maps.height(), maps.width(), maps.channels(), values(live, subject), options.rangePerTile());
    }

    /** What the box gives for the example. */
    static float[] values(LiveNetwork live, Subject subject) {
        return subject.layer() instanceof Input
                ? subject.example().tensor().values()
                : live.activations(Batch.of(subject.example().tensor()), Set.of(subject.box()))
                        .get(subject.box());
    }
}
