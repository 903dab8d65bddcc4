package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Applies an activation to every number, as a box of its own. */
public record ActivationLayer(@Setting Activation activation) implements Layer {
    @Override
    public Family family() {
        return Family.DENSE;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return ShapeAnswer.fits(inputs.getFirst());
    }
}
