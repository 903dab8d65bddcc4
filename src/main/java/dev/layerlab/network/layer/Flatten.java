package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Lays the numbers of a picture in one row, so that a dense layer can read them. */
public record Flatten() implements Layer {
    @Override
    public Family family() {
        return Family.SHAPE;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return ShapeAnswer.fits(new Shape.Flat(Math.toIntExact(inputs.getFirst().elements())));
    }
}
