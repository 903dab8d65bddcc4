package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import java.util.List;

/** Keeps the strongest (or the average) answer of each small window and so shrinks the picture. */
public record Pooling(
        @Setting PoolingKind kind,
        @Setting(min = 1, max = 16) int window,
        @Setting(min = 1, max = 16) int stride,
        @Setting Padding padding)
        implements Layer {

    public Pooling(PoolingKind kind) {
        this(kind, 2, 2, Padding.VALID);
    }

    /** The same with another window size. */
    public Pooling withWindow(int smaller) {
        return new Pooling(kind, smaller, Math.min(stride, smaller), padding);
    }

    @Override
    public Message name() {
        return Message.of("layer.Pooling." + kind);
    }

    @Override
    public Family family() {
        return Family.POOLING;
    }

    @Override
    public ShapeAnswer outputFor(List<Shape> inputs) {
        int channels = inputs.getFirst() instanceof Shape.Image picture ? picture.channels() : 1;
        return Window.slide(inputs.getFirst(), window, stride, padding, channels);
    }
}
