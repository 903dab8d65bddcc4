package dev.layerlab.ui.settings;

import dev.layerlab.network.layer.ActivationLayer;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.BatchNormalization;
import dev.layerlab.network.layer.Concatenate;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Dropout;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.GlobalPooling;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.tensor.Shape;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes out how the parameters of a layer are counted: weights first, then one bias for each neuron or filter. */
final class ParameterSum {
    private static final String TIMES = "\u00b7";

    private ParameterSum() {}

    /** Such as "3·3·32·64 + 64 = 18,496"; empty for a layer that learns nothing. */
    static Optional<String> of(Layer layer, List<Shape> inputs, Locale locale) {
        return terms(layer, inputs.getFirst())
                .map(terms ->
                        terms + " = " + NumberFormat.getIntegerInstance(locale).format(layer.parameters(inputs)));
    }

    private static Optional<String> terms(Layer layer, Shape input) {
        return switch (layer) {
            case Convolution convolution ->
                Optional.of(product(convolution.kernel(), convolution.kernel(), channels(input), convolution.filters())
                        + bias(convolution.bias(), convolution.filters()));
            case Dense dense ->
                Optional.of(product(input.elements(), dense.units()) + bias(dense.bias(), dense.units()));
            case Output output ->
                Optional.of(product(input.elements(), output.classes()) + bias(true, output.classes()));
            case BatchNormalization batch -> Optional.of(product(2, channels(input)));
            case Input none -> Optional.empty();
            case Pooling none -> Optional.empty();
            case GlobalPooling none -> Optional.empty();
            case Dropout none -> Optional.empty();
            case ActivationLayer none -> Optional.empty();
            case Flatten none -> Optional.empty();
            case Add none -> Optional.empty();
            case Concatenate none -> Optional.empty();
        };
    }

    private static String product(long... factors) {
        return Arrays.stream(factors).mapToObj(Long::toString).collect(Collectors.joining(TIMES));
    }

    private static String bias(boolean has, int count) {
        return has ? " + " + count : "";
    }

    private static long channels(Shape shape) {
        return switch (shape) {
            case Shape.Flat row -> row.size();
            case Shape.Image picture -> picture.channels();
        };
    }
}
