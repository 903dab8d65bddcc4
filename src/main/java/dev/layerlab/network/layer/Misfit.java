package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Why a layer cannot work with the shapes that reach it. */
public sealed interface Misfit {
    /** The layer works on a row of numbers but gets a picture. */
    record NeedsFlat(Shape.Image got) implements Misfit {}

    /** The layer works on pictures but gets a row of numbers. */
    record NeedsImage(Shape.Flat got) implements Misfit {}

    /** The window does not fit into the picture. */
    record WindowTooLarge(int window, Shape.Image got) implements Misfit {}

    /** Only equal shapes can be added. */
    record UnequalShapes(List<Shape> got) implements Misfit {}

    /** Only rows, or pictures of equal height and width, can be put side by side. */
    record CannotConcatenate(List<Shape> got) implements Misfit {}
}
