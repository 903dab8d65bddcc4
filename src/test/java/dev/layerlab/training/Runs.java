package dev.layerlab.training;

import dev.layerlab.data.Examples;
import dev.layerlab.data.PointSet;
import dev.layerlab.data.SplitShares;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Shape;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Small runs that really learn. */
final class Runs {
    static final Network NETWORK = new Network(
                    List.of(
                            new Node("input", new Input(new Shape.Flat(2)), 0, 0),
                            new Node("output", new Output(2), 0, 0)),
                    List.of())
            .connect("input", "output");

    /** 84 examples to train in nine batches, the last one smaller, and 16 to validate. */
    static final Examples EXAMPLES = clouds(120);

    static final TrainingPlan PLAN = TrainingPlan.of(LearningRule.of(Optimizer.MOMENTUM), 0.1, 4, 10);

    private Runs() {}

    static RunSetup setup(TrainingPlan plan) {
        return new RunSetup(NETWORK, EXAMPLES, plan, Optional.empty());
    }

    static RunSetup resumed(TrainingPlan plan, Checkpoint from) {
        return new RunSetup(NETWORK, EXAMPLES, plan, Optional.of(from));
    }

    /** Two clouds that overlap a little. */
    static Examples clouds(int count) {
        SplittableRandom random = new SplittableRandom(5);
        float[] coordinates = new float[2 * count];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 2);
            coordinates[2 * i] = (float) (random.nextGaussian(0, 0.5) + (i % 2 == 0 ? -0.6 : 0.6));
            coordinates[2 * i + 1] = (float) random.nextGaussian(0, 0.5);
        }
        PointSet set = new PointSet("clouds", List.of("left", "right"), coordinates, labels);
        return Examples.of(set, new SplitShares(0.13, 0.17), 1);
    }
}
