package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Silences a random share of the numbers in training, so that no neuron relies on a single other one. */
public record Dropout(@Setting(min = 0.01, max = 0.95) double rate) implements Layer {
    @Override
    public Family family() {
        return Family.NORMALIZATION;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return ShapeAnswer.fits(inputs.getFirst());
    }
}
