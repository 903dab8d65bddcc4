package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Adds what comes in over several wires number by number: the join of a skip connection. */
public record Add() implements Layer {
    @Override
    public Family family() {
        return Family.SHAPE;
    }

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return inputs.stream().distinct().count() == 1
                ? ShapeAnswer.fits(inputs.getFirst())
                : ShapeAnswer.refused(new Misfit.UnequalShapes(List.copyOf(inputs)));
    }
}
