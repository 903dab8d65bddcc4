package dev.layerlab.project;

import dev.layerlab.network.layer.Activation;
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
import dev.layerlab.network.layer.Padding;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each layer stands in a project file: a type name and its settings, both fixed by the file format. */
final class LayerFormat {
    static final int MOST_CLASSES = 10_000;
    private static final int LONGEST_SIDE = 4_096;
    private static final int MOST_CHANNELS = 1_024;
    private static final int LONGEST_ROW = 10_000_000;

    private LayerFormat() {}

    static String type(Layer layer) {
        return switch (layer) {
            case Input ignored -> "input";
            case Dense ignored -> "dense";
            case Convolution ignored -> "convolution";
            case Pooling ignored -> "pooling";
            case GlobalPooling ignored -> "global-pooling";
            case BatchNormalization ignored -> "batch-normalization";
            case Dropout ignored -> "dropout";
            case ActivationLayer ignored -> "activation";
            case Flatten ignored -> "flatten";
            case Add ignored -> "add";
            case Concatenate ignored -> "concatenate";
            case Output ignored -> "output";
        };
    }

    static Map<String, Object> settings(Layer layer) {
        Map<String, Object> out = new LinkedHashMap<>();
        switch (layer) {
            case Input(Shape.Flat(int size)) -> out.put("size", size);
            case Input(Shape.Image(int height, int width, int channels)) -> {
                out.put("height", height);
                out.put("width", width);
                out.put("channels", channels);
            }
            case Dense dense -> {
                out.put("units", dense.units());
                out.put("activation", Entries.word(dense.activation()));
                out.put("bias", dense.bias());
                weights(out, dense.weightInit(), dense.l1(), dense.l2());
            }
            case Convolution convolution -> {
                out.put("filters", convolution.filters());
                out.put("kernel", convolution.kernel());
                out.put("stride", convolution.stride());
                out.put("padding", Entries.word(convolution.padding()));
                out.put("activation", Entries.word(convolution.activation()));
                out.put("bias", convolution.bias());
                weights(out, convolution.weightInit(), convolution.l1(), convolution.l2());
            }
            case Pooling pooling -> {
                out.put("kind", Entries.word(pooling.kind()));
                out.put("window", pooling.window());
                out.put("stride", pooling.stride());
                out.put("padding", Entries.word(pooling.padding()));
            }
            case GlobalPooling(PoolingKind kind) -> out.put("kind", Entries.word(kind));
            case Dropout(double rate) -> out.put("rate", rate);
            case ActivationLayer(Activation activation) -> out.put("activation", Entries.word(activation));
            case Output output -> {
                out.put("classes", output.classes());
                weights(out, output.weightInit(), output.l1(), output.l2());
            }
            case BatchNormalization ignored -> {}
            case Flatten ignored -> {}
            case Add ignored -> {}
            case Concatenate ignored -> {}
        }
        return out;
    }

    static Layer read(String type, Entries in) throws Damage {
        return switch (String.valueOf(type)) {
            case "input" -> new Input(shape(in));
            case "dense" ->
                new Dense(
                        in.whole("units", 1, 10_000),
                        in.choice("activation", Activation.class),
                        in.yesOrNo("bias"),
                        in.choice("weightInit", WeightInit.class),
                        in.number("l1", 0, 1),
                        in.number("l2", 0, 1));
            case "convolution" ->
                new Convolution(
                        in.whole("filters", 1, 1_024),
                        in.whole("kernel", 1, 31),
                        in.whole("stride", 1, 8),
                        in.choice("padding", Padding.class),
                        in.choice("activation", Activation.class),
                        in.yesOrNo("bias"),
                        in.choice("weightInit", WeightInit.class),
                        in.number("l1", 0, 1),
                        in.number("l2", 0, 1));
            case "pooling" ->
                new Pooling(
                        in.choice("kind", PoolingKind.class),
                        in.whole("window", 1, 16),
                        in.whole("stride", 1, 16),
                        in.choice("padding", Padding.class));
            case "global-pooling" -> new GlobalPooling(in.choice("kind", PoolingKind.class));
            case "batch-normalization" -> new BatchNormalization();
            case "dropout" -> new Dropout(in.number("rate", 0.01, 0.95));
            case "activation" -> new ActivationLayer(in.choice("activation", Activation.class));
            case "flatten" -> new Flatten();
            case "add" -> new Add();
            case "concatenate" -> new Concatenate();
            case "output" ->
                new Output(
                        in.whole("classes", 1, MOST_CLASSES),
                        in.choice("weightInit", WeightInit.class),
                        in.number("l1", 0, 1),
                        in.number("l2", 0, 1));
            default -> throw Damage.of("unknown-layer", in.owner(), String.valueOf(type));
        };
    }

    private static Shape shape(Entries in) throws Damage {
        if (in.values().containsKey("size")) {
            return new Shape.Flat(in.whole("size", 1, LONGEST_ROW));
        }
        return new Shape.Image(
                in.whole("height", 1, LONGEST_SIDE),
                in.whole("width", 1, LONGEST_SIDE),
                in.whole("channels", 1, MOST_CHANNELS));
    }

    private static void weights(Map<String, Object> out, WeightInit init, double l1, double l2) {
        out.put("weightInit", Entries.word(init));
        out.put("l1", l1);
        out.put("l2", l2);
    }
}
