package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Boils each channel of a picture down to one number: its strongest or its average answer. */
public record GlobalPooling(@Setting PoolingKind kind) implements Layer {
    @Override
    public Family family() {
        return Family.POOLING;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return switch (inputs.getFirst()) {
            case Shape.Flat row -> ShapeAnswer.refused(new Misfit.NeedsImage(row));
            case Shape.Image picture -> ShapeAnswer.fits(new Shape.Flat(picture.channels()));
        };
    }
}
