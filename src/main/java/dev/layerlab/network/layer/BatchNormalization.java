package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Brings the numbers of each channel to mean 0 and spread 1 over the batch, then learns its own scale and offset. */
public record BatchNormalization() implements Layer {
    @Override
    public Family family() {
        return Family.NORMALIZATION;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return ShapeAnswer.fits(inputs.getFirst());
    }

    /** Scale and offset per channel; the running mean and variance are kept but not trained. */
    @Override
    public long parameters(List<Shape> inputs) {
        return 2 * channels(inputs.getFirst());
    }

    @Override
    public long multiplyAdds(List<Shape> inputs) {
        return inputs.getFirst().elements();
    }

    private static long channels(Shape shape) {
        return switch (shape) {
            case Shape.Flat row -> row.size();
            case Shape.Image picture -> picture.channels();
        };
    }
}
