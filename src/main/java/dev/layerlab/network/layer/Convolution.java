package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import java.util.List;

/** Small filters slide over the picture; each answers strongly where its pattern stands. */
public record Convolution(
        @Setting(min = 1, max = 1024) int filters,
        @Setting(min = 1, max = 31) int kernel,
        @Setting(min = 1, max = 8) int stride,
        @Setting Padding padding,
        @Setting Activation activation,
        @Setting boolean bias,
        @Setting WeightInit weightInit,
        @Setting(max = 1) double l1,
        @Setting(max = 1) double l2)
        implements Layer {

    public Convolution(int filters, int kernel) {
        this(filters, kernel, 1, Padding.VALID, Activation.RELU, true, WeightInit.HE, 0, 0);
    }

    /** The same with another kernel size. */
    public Convolution withKernel(int smaller) {
        return new Convolution(filters, smaller, stride, padding, activation, bias, weightInit, l1, l2);
    }

    @Override
    public Family family() {
        return Family.CONVOLUTION;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        return Window.slide(inputs.getFirst(), kernel, stride, padding, filters);
    }

    @Override
    public long parameters(List<Shape> inputs) {
        return weights(inputs) + (bias ? filters : 0);
    }

    @Override
    public long multiplyAdds(List<Shape> inputs) {
        return outputFor(inputs) instanceof ShapeAnswer.Fits(Shape.Image(int height, int width, int channels))
                ? (long) height * width * weights(inputs)
                : 0;
    }

    private long weights(List<Shape> inputs) {
        return inputs.getFirst() instanceof Shape.Image picture
                ? (long) kernel * kernel * picture.channels() * filters
                : 0;
    }
}
