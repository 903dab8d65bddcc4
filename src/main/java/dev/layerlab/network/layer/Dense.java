package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Every neuron sees every number that comes in: a weighted sum plus a bias, then the activation. */
public record Dense(
        @Setting(min = 1, max = 10_000) int units,
        @Setting Activation activation,
        @Setting boolean bias,
        @Setting WeightInit weightInit,
        @Setting(max = 1) double l1,
        @Setting(max = 1) double l2)
        implements Layer {

    public Dense(int units, Activation activation) {
        this(units, activation, true, activation == Activation.RELU ? WeightInit.HE : WeightInit.XAVIER, 0, 0);
    }

    @Override
    public Family family() {
        return Family.DENSE;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return switch (inputs.getFirst()) {
            case Shape.Flat row -> ShapeAnswer.fits(new Shape.Flat(units));
            case Shape.Image picture -> ShapeAnswer.refused(new Misfit.NeedsFlat(picture));
        };
    }

    @Override
    public long parameters(List<Shape> inputs) {
        return multiplyAdds(inputs) + (bias ? units : 0);
    }

    @Override
    public long multiplyAdds(List<Shape> inputs) {
        return inputs.getFirst().elements() * units;
    }
}
