package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Where the examples enter; its shape follows the dataset. */
public record Input(Shape shape) implements Layer {
    @Override
    public Family family() {
        return Family.DATA;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return ShapeAnswer.fits(shape);
    }
}
