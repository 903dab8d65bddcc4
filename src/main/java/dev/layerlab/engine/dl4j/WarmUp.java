package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.UserFacingException;
import java.util.List;

/**
 * Trains small networks on nothing until Java has compiled the loops that most networks are made of: interpreted, they
 * are hundreds of times slower, and the first second of training would show it.
 */
final class WarmUp {
    private static final long NANOSECONDS_EACH = 350_000_000;
    private static final int EXAMPLES = 32;

    private static final List<Network> NETWORKS = List.of(
            row(
                    new Input(new Shape.Image(14, 14, 1)),
                    new Convolution(20, 3),
                    new Pooling(PoolingKind.MAX),
                    new Convolution(8, 3),
                    new Flatten(),
                    new Dense(24, Activation.RELU),
                    new Output(10)),
            row(
                    new Input(new Shape.Flat(2)),
                    new Dense(8, Activation.TANH),
                    new Dense(20, Activation.RELU),
                    new Output(2)));

    private WarmUp() {}

    static void run(Engine engine) throws UserFacingException {
        for (Network network : NETWORKS) {
            try (LiveNetwork live = engine.create(network, LearningRule.of(Optimizer.ADAM), 1)) {
                Shape shape = ((Input) network.input().orElseThrow().layer()).shape();
                Batch batch = new Batch(shape, EXAMPLES);
                batch.setCount(EXAMPLES);
                long start = System.nanoTime();
                while (System.nanoTime() - start < NANOSECONDS_EACH) {
                    live.learn(batch, 0.001);
                    live.answer(batch);
                }
            }
        }
    }

    private static Network row(Layer... layers) {
        Network network = new Network(List.of(), List.of());
        for (int i = 0; i < layers.length; i++) {
            network = network.with(new Node("box-" + i, layers[i], 0, 0));
            network = i == 0 ? network : network.connect("box-" + (i - 1), "box-" + i);
        }
        return network;
    }
}
