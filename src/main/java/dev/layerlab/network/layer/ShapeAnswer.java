package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;

/** What a layer says about the shapes that reach it. */
public sealed interface ShapeAnswer {
    /** The layer works and gives this shape. */
    record Fits(Shape output) implements ShapeAnswer {}

    /** The layer cannot work. */
    record Refused(Misfit misfit) implements ShapeAnswer {}

    static ShapeAnswer fits(Shape output) {
        return new Fits(output);
    }

    static ShapeAnswer refused(Misfit misfit) {
        return new Refused(misfit);
    }
}
