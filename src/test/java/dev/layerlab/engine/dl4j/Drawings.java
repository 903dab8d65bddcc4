package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
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
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.UserFacingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small networks and examples that the engine tests share. */
final class Drawings {
    static final Shape.Image PICTURE = new Shape.Image(9, 7, 2);
    static final int CLASSES = 3;

    private Drawings() {}

    /** Boxes in one row, named box-0, box-1 and so on. */
    static Network row(Layer... layers) {
        Network network = new Network(List.of(), List.of());
        for (int i = 0; i < layers.length; i++) {
            network = network.with(new Node("box-" + i, layers[i], 0, 0));
            network = i == 0 ? network : network.connect("box-" + (i - 1), "box-" + i);
        }
        return network;
    }

    /** Two inputs, one tanh layer of eight, two classes. */
    static Network plane() {
        return row(new Input(new Shape.Flat(2)), new Dense(8, Activation.TANH), new Output(2));
    }

    /** One drawing for every layer type and setting that the native library treats differently. */
    static Map<String, Network> everyKind() {
        Map<String, Network> all = new LinkedHashMap<>();
        for (Padding padding : Padding.values()) {
            for (int stride = 1; stride <= 2; stride++) {
                String suffix = " " + padding + " stride " + stride;
                all.put("convolution" + suffix, onPictures(convolution(3, stride, padding, true)));
                all.put("even convolution" + suffix, onPictures(convolution(2, stride, padding, false)));
                for (PoolingKind kind : PoolingKind.values()) {
                    all.put(kind + " pooling" + suffix, onPictures(new Pooling(kind, 3, stride, padding)));
                }
            }
        }
        all.put("convolution that leaves numbers out", onPictures(convolution(2, 3, Padding.VALID, true)));
        all.put("convolution of single places", onPictures(convolution(1, 1, Padding.SAME, true)));
        all.put("convolution as wide as the picture", onPictures(convolution(7, 1, Padding.SAME, true)));
        for (PoolingKind kind : PoolingKind.values()) {
            all.put(kind + " pooling that leaves numbers out", onPictures(new Pooling(kind, 2, 3, Padding.VALID)));
            all.put(
                    kind + " global pooling",
                    row(new Input(PICTURE), new Convolution(4, 3), new GlobalPooling(kind), new Output(CLASSES)));
        }
        all.put("batch normalisation of pictures", onPictures(new BatchNormalization()));
        all.put("batch normalisation of rows", onRows(new BatchNormalization()));
        all.put("dropout of pictures", onPictures(new Dropout(0.3)));
        all.put("dropout of rows", onRows(new Dropout(0.3)));
        for (Activation activation : Activation.values()) {
            all.put(activation + " of pictures", onPictures(new ActivationLayer(activation)));
            all.put(activation + " of rows", onRows(new ActivationLayer(activation)));
        }
        all.put("dense without bias", onRows(new Dense(5, Activation.ELU, false, WeightInit.LECUN, 0, 0)));
        all.put("flatten of rows", onRows(new Flatten()));
        all.put("everything reads the input", readers(new Add()));
        all.put("skip connection", skip(new Add()));
        all.put("concatenation of pictures", skip(new Concatenate()));
        all.put("concatenation of rows", twoRows());
        all.put(
                "joins of one wire",
                row(new Input(PICTURE), new Add(), new Concatenate(), new Flatten(), new Output(CLASSES)));
        return all;
    }

    private static Convolution convolution(int kernel, int stride, Padding padding, boolean bias) {
        return new Convolution(4, kernel, stride, padding, Activation.RELU, bias, WeightInit.HE, 0, 0);
    }

    private static Network onPictures(Layer layer) {
        return row(
                new Input(PICTURE), convolution(3, 1, Padding.SAME, true), layer, new Flatten(), new Output(CLASSES));
    }

    private static Network onRows(Layer layer) {
        return row(new Input(PICTURE), new Flatten(), new Dense(6, Activation.TANH), layer, new Output(CLASSES));
    }

    /** The first convolution is read by an activation, a dropout, a second convolution and the join. */
    static Network skip(Layer join) {
        return new Network(List.of(), List.of())
                .with(new Node("in", new Input(PICTURE), 0, 0))
                .with(new Node("first", convolution(3, 1, Padding.SAME, true), 0, 0))
                .with(new Node("bent", new ActivationLayer(Activation.TANH), 0, 0))
                .with(new Node("second", convolution(3, 1, Padding.SAME, true), 0, 0))
                .with(new Node("silenced", new Dropout(0.2), 0, 0))
                .with(new Node("join", join, 0, 0))
                .with(new Node("flat", new Flatten(), 0, 0))
                .with(new Node("out", new Output(CLASSES), 0, 0))
                .connect("in", "first")
                .connect("first", "bent")
                .connect("first", "second")
                .connect("first", "silenced")
                .connect("second", "join")
                .connect("bent", "join")
                .connect("first", "join")
                .connect("silenced", "join")
                .connect("join", "flat")
                .connect("flat", "out");
    }

    /** The input itself goes into boxes of all kinds. */
    private static Network readers(Layer join) {
        List<Layer> layers = List.of(
                new BatchNormalization(),
                new Dropout(0.4),
                new ActivationLayer(Activation.ELU),
                new Pooling(PoolingKind.AVERAGE, 3, 1, Padding.SAME),
                new Convolution(2, 3, 1, Padding.SAME, Activation.TANH, true, WeightInit.XAVIER, 0, 0));
        Network network = row(new Input(PICTURE), join, new Flatten(), new Output(CLASSES));
        for (Layer layer : layers) {
            String id = network.freeId(layer);
            network =
                    network.with(new Node(id, layer, 0, 0)).connect("box-0", id).connect(id, "box-1");
        }
        return network;
    }

    private static Network twoRows() {
        return new Network(List.of(), List.of())
                .with(new Node("in", new Input(new Shape.Flat(126)), 0, 0))
                .with(new Node("left", new Dense(3, Activation.RELU), 0, 0))
                .with(new Node("right", new Dense(4, Activation.SIGMOID), 0, 0))
                .with(new Node("join", new Concatenate(), 0, 0))
                .with(new Node("out", new Output(CLASSES), 0, 0))
                .connect("in", "left")
                .connect("in", "right")
                .connect("right", "join")
                .connect("left", "join")
                .connect("join", "out");
    }

    static Shape inputOf(Network network) {
        return ((Input) network.input().orElseThrow().layer()).shape();
    }

    /** Examples whose class shows in their numbers: class c brightens every {@code classes}-th number from c on. */
    static Batch examples(Network network, int count, long seed) {
        int classes = ((Output) network.output().orElseThrow().layer()).classes();
        Batch batch = new Batch(inputOf(network), count);
        Random random = new Random(seed);
        int size = Math.toIntExact(batch.shape().elements());
        for (int i = 0; i < count; i++) {
            batch.labels()[i] = i % classes;
            for (int j = 0; j < size; j++) {
                float shift = j % classes == i % classes ? 1 : 0;
                batch.inputs()[i * size + j] = shift + 0.3f * (float) random.nextGaussian();
            }
        }
        batch.setCount(count);
        return batch;
    }

    /** Lets the network learn the batch a few times and returns the last loss. */
    static double train(LiveNetwork live, Batch batch, double rate, int steps) {
        double loss = Double.NaN;
        for (int step = 0; step < steps; step++) {
            loss = live.learn(batch, rate).loss();
        }
        return loss;
    }

    static LiveNetwork live(Network network, LearningRule rule, long seed) throws UserFacingException {
        Engine engine = new Dl4jEngine();
        return engine.create(network, rule, seed);
    }
}
