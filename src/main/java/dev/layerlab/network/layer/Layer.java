package dev.layerlab.network.layer;

import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import java.util.List;

/**
 * One kind of box with its settings. Its name is the text {@code layer.TYPE} and its one-sentence help
 * {@code layer.TYPE.help}, where TYPE is the record's simple name.
 */
public sealed interface Layer
        permits Input,
                Dense,
                Convolution,
                Pooling,
                GlobalPooling,
                BatchNormalization,
                Dropout,
                ActivationLayer,
                Flatten,
                Add,
                Concatenate,
                Output {

    Family family();

    /** The shape this layer gives for the shapes that reach it: one, except where {@link #joins()} is true. */
    ShapeAnswer outputFor(List<Shape> inputs);

    /** Number of trainable parameters for shapes that fit. */
    default long parameters(List<Shape> inputs) {
        return 0;
    }

    /** Multiplications with an addition for one example forward, for shapes that fit. */
    default long multiplyAdds(List<Shape> inputs) {
        return 0;
    }

    /** Whether several wires may end here. */
    default boolean joins() {
        return false;
    }

    /** What it is called. */
    default Message name() {
        return Message.of("layer." + type());
    }

    /** Simple name of the record: the stem of texts, style classes and file entries. */
    default String type() {
        return getClass().getSimpleName();
    }
}
