package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** The answer: one neuron per class, turned into probabilities. Its classes follow the dataset. */
public record Output(
        int classes,
        @Setting WeightInit weightInit,
        @Setting(max = 1) double l1,
        @Setting(max = 1) double l2) implements Layer {

    public Output(int classes) {
        this(classes, WeightInit.XAVIER, 0, 0);
    }

    @Override
    public Family family() {
        return Family.DATA;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return switch (inputs.getFirst()) {
            case Shape.Flat row -> ShapeAnswer.fits(new Shape.Flat(classes));
            case Shape.Image picture -> ShapeAnswer.refused(new Misfit.NeedsFlat(picture));
        };
    }

    @Override
    public long parameters(List<Shape> inputs) {
        return multiplyAdds(inputs) + classes;
    }

    @Override
    public long multiplyAdds(List<Shape> inputs) {
        return inputs.getFirst().elements() * classes;
    }
}
