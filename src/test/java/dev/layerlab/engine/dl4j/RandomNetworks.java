package dev.layerlab.engine.dl4j;

import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
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
import dev.layerlab.network.layer.ShapeAnswer;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws small trainable networks out of all layer types and settings; the same random numbers give the same ones. */
final class RandomNetworks {
    /** Rows that no layer of as many neurons is put behind, or a test would take long. */
    private static final int MANY = 60;

    private final Random random;
    private Network network = new Network(List.of(), List.of());
    private final List<Box> boxes = new ArrayList<>();
    private Box tip;

    private record Box(String id, Shape shape) {}

    private RandomNetworks(Random random) {
        this.random = random;
    }

    static Network draw(Random random) {
        return new RandomNetworks(random).draw();
    }

    private Network draw() {
        tip = add(new Input(random.nextInt(4) == 0 ? new Shape.Flat(between(1, 40)) : picture()));
        for (int i = between(1, 5); i > 0; i--) {
            grow();
        }
        if (tip.shape() instanceof Shape.Image) {
            tip = add(random.nextInt(3) == 0 ? new GlobalPooling(any(PoolingKind.values())) : new Flatten(), tip);
        }
        for (int i = between(0, 2); i > 0; i--) {
            grow();
        }
        add(new Output(between(2, 5), any(WeightInit.values()), penalty(), penalty()), tip);
        NetworkReport report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
        if (!report.trainable()) {
            throw new IllegalStateException(report.problems() + " in " + network);
        }
        return network;
    }

    private Shape picture() {
        return new Shape.Image(between(2, 11), between(2, 11), between(1, 3));
    }

    private void grow() {
        switch (random.nextInt(6)) {
            case 0 -> join(new Add());
            case 1 -> join(new Concatenate());
            default -> tip = add(layer(tip.shape()), tip);
        }
    }

    /** The tip, boxes of the same shape that branch off from it, and perhaps earlier ones; or a single wire. */
    private void join(Layer join) {
        List<Box> sources = new ArrayList<>(List.of(tip));
        for (int i = between(0, 2); i > 0; i--) {
            sources.add(add(keepingShape(tip.shape()), tip));
        }
        for (Box box : boxes) {
            boolean fits = !sources.contains(box) && box.shape().equals(tip.shape());
            if (fits && random.nextInt(3) == 0) {
                sources.add(box);
            }
        }
        java.util.Collections.shuffle(sources, random);
        tip = add(join, sources.toArray(Box[]::new));
    }

    private Layer layer(Shape shape) {
        return switch (shape) {
            case Shape.Flat row -> random.nextInt(2) == 0 ? dense(between(1, 40)) : keepingShape(row);
            case Shape.Image picture ->
                switch (random.nextInt(5)) {
                    case 0, 1 -> convolution(picture);
                    case 2 -> pooling(picture);
                    default -> keepingShape(picture);
                };
        };
    }

    private Layer keepingShape(Shape shape) {
        return switch (random.nextInt(4)) {
            case 0 -> new BatchNormalization();
            case 1 -> new Dropout(0.05 + 0.6 * random.nextDouble());
            case 2 -> new ActivationLayer(any(Activation.values()));
            default ->
                switch (shape) {
                    case Shape.Flat(int size) -> size > MANY || random.nextInt(4) == 0 ? new Flatten() : dense(size);
                    case Shape.Image(int height, int width, int channels) ->
                        convolution(channels, between(1, Math.min(5, Math.min(height, width))), 1, Padding.SAME);
                };
        };
    }

    private Dense dense(int units) {
        return new Dense(
                units, any(Activation.values()), random.nextInt(4) > 0, any(WeightInit.values()), penalty(), penalty());
    }

    private Convolution convolution(Shape.Image picture) {
        int kernel = window(picture);
        Padding padding = any(Padding.values());
        return convolution(between(1, 20), kernel, stride(kernel, padding), padding);
    }

    private Convolution convolution(int filters, int kernel, int stride, Padding padding) {
        return new Convolution(
                filters,
                kernel,
                stride,
                padding,
                any(Activation.values()),
                random.nextInt(4) > 0,
                any(WeightInit.values()),
                penalty(),
                penalty());
    }

    private Pooling pooling(Shape.Image picture) {
        int window = window(picture);
        Padding padding = any(Padding.values());
        return new Pooling(any(PoolingKind.values()), window, stride(window, padding), padding);
    }

    private int window(Shape.Image picture) {
        return between(1, Math.min(5, Math.min(picture.height(), picture.width())));
    }

    /** DL4J refuses to run windows with a border that leave numbers out. */
    private int stride(int window, Padding padding) {
        return between(1, padding == Padding.SAME ? Math.min(window, 3) : 3);
    }

    private double penalty() {
        return random.nextInt(8) == 0 ? 0.01 * random.nextDouble() : 0;
    }

    private Box add(Layer layer, Box... sources) {
        String id = network.freeId(layer);
        network = network.with(new Node(id, layer, 0, 0));
        List<Shape> shapes = new ArrayList<>();
        for (Box source : sources) {
            network = network.connect(source.id(), id);
            shapes.add(source.shape());
        }
        if (!(layer.outputFor(shapes) instanceof ShapeAnswer.Fits(Shape shape))) {
            throw new IllegalStateException(layer + " does not fit " + shapes);
        }
        Box box = new Box(id, shape);
        boxes.add(box);
        return box;
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
