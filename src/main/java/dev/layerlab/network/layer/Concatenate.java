package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Puts what comes in over several wires side by side: rows end to end, pictures channel behind channel. */
public record Concatenate() implements Layer {
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
        return switch (inputs.getFirst()) {
            case Shape.Flat first
            when inputs.stream().allMatch(Shape.Flat.class::isInstance) ->
                ShapeAnswer.fits(new Shape.Flat(Math.toIntExact(
                        inputs.stream().mapToLong(Shape::elements).sum())));
            case Shape.Image first
            when inputs.stream().allMatch(other -> sameSides(first, other)) ->
                ShapeAnswer.fits(new Shape.Image(
                        first.height(),
                        first.width(),
                        Math.toIntExact(
                                inputs.stream().mapToLong(Shape::elements).sum()
                                        / ((long) first.height() * first.width()))));
            case Shape.Flat mixed -> ShapeAnswer.refused(new Misfit.CannotConcatenate(List.copyOf(inputs)));
            case Shape.Image mixed -> ShapeAnswer.refused(new Misfit.CannotConcatenate(List.copyOf(inputs)));
        };
    }

    private static boolean sameSides(Shape.Image first, Shape other) {
        return other instanceof Shape.Image picture
                && picture.height() == first.height()
                && picture.width() == first.width();
    }
}
