package dev.layerlab.project;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.SplitShares;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Palette;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Shape;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.Curves;
import dev.layerlab.training.EpochResult;
import dev.layerlab.training.LoopPosition;
import dev.layerlab.training.TrainingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Projects to try the files with. */
final class Sketches {
    static final TrainingPlan PLAN = TrainingPlan.of(LearningRule.of(Optimizer.ADAM), 0.01, 5, 16);
    static final DatasetReference DIGITS = new DatasetReference.Sample("digits");

    private Sketches() {}

    static Project untrained() {
        return Project.fresh(small(), PLAN, DIGITS);
    }

    /** Two numbers in, three classes out: nine parameters. */
    static Network small() {
        return new Network(
                        List.of(
                                new Node("input", new Input(new Shape.Flat(2)), 0, 0),
                                new Node("output", new Output(3), 148.5, -20)),
                        List.of())
                .connect("input", "output");
    }

    static Network everyLayer() {
        List<Layer> layers = new ArrayList<>(Palette.LAYERS);
        layers.add(new Dense(7, dev.layerlab.network.layer.Activation.LEAKY_RELU, false, WeightInit.LECUN, 0.25, 1e-5));
        Network network = new Network(
                List.of(
                        new Node("input", new Input(new Shape.Image(28, 30, 3)), 0, 0),
                        new Node("output", new Output(4, WeightInit.ZERO, 0.5, 0.125), 1000, 0)),
                List.of());
        for (Layer layer : layers) {
            network = network.with(
                    new Node(network.freeId(layer), layer, network.nodes().size() * 10.5, -3));
            network = network.connect("input", network.nodes().getLast().id());
        }
        return network;
    }

    static Project trained() {
        float[] weights = {1, 2, 3, 4, 5, 6, 7, 8, 9.5f};
        Checkpoint checkpoint = new Checkpoint(
                new NetworkState(weights, new float[18], 42),
                new LoopPosition(2, 3),
                new Curves(
                        new float[] {2.5f, 1.5f, 0.5f, 0, 0},
                        new float[] {0.25f, 0.5f, 0.75f, 0, 0},
                        3,
                        List.of(
                                new EpochResult(1, 1, 2.5, 0.25, Double.NaN, Double.NaN, 0.5),
                                new EpochResult(2, 2, 1.5, 0.5, 1.75, 0.625, 0.25))),
                Optional.of(new float[] {9, 8, 7, 6, 5, 4, 3, 2, 1}));
        return new Project(
                small(), PLAN, DIGITS, new SplitShares(0.2, 0), -7, Optional.of(checkpoint), List.of("a", "b", "c"));
    }
}
