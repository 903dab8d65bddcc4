package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.ActivationLayer;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.Concatenate;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Batch;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the gradient with the slope that small changes of the parameters show. */
@Tag("engine")
class GradientTest {
    private static final float NUDGE = 2e-2f;

    @ParameterizedTest
    @EnumSource
    void isTheSlopeOfEveryLoss(Loss loss) throws Exception {
        assertSlope(Drawings.plane(), new LearningRule(Optimizer.SGD, 0, loss, 0, 0));
    }

    @Test
    void includesThePenalties() throws Exception {
        Network network = Drawings.row(
                new Input(Drawings.inputOf(Drawings.plane())),
                new Dense(4, Activation.TANH, true, WeightInit.XAVIER, 0.02, 0.05),
                new Output(2, WeightInit.XAVIER, 0, 0.1));

        assertSlope(network, new LearningRule(Optimizer.SGD, 0, Loss.CROSS_ENTROPY, 0.03, 0));
    }

    @Test
    void flowsThroughSkipConnectionsThatManyBoxesRead() throws Exception {
        assertSlope(smooth(Drawings.skip(new Add())), LearningRule.of(Optimizer.SGD));
    }

    @Test
    void flowsThroughConcatenations() throws Exception {
        assertSlope(smooth(Drawings.skip(new Concatenate())), LearningRule.of(Optimizer.SGD));
    }

    @Test
    void flowsThroughRowsOfActivations() throws Exception {
        assertSlope(
                Drawings.row(
                        new Input(Drawings.PICTURE),
                        new ActivationLayer(Activation.SIGMOID),
                        new Flatten(),
                        new ActivationLayer(Activation.TANH),
                        new Output(3)),
                LearningRule.of(Optimizer.SGD));
    }

    /** ReLU has corners, at which slopes cannot be measured. */
    private static Network smooth(Network network) {
        Network smooth = network;
        for (String id : new String[] {"first", "second"}) {
            smooth = smooth.change(id, node -> {
                var c = (dev.layerlab.network.layer.Convolution) node.layer();
                return node.with(new dev.layerlab.network.layer.Convolution(
                        c.filters(), 3, 1, c.padding(), Activation.TANH, true, WeightInit.XAVIER, 0, 0));
            });
        }
        return smooth;
    }

    private static void assertSlope(Network network, LearningRule rule) throws Exception {
        Batch batch = Drawings.examples(network, 6, 3);
        try (LiveNetwork live = Drawings.live(network, rule, 9)) {
            NetworkState start = live.state();
            live.learn(batch, 1);
            float[] after = live.parameters();
            int count = after.length;
            for (int i = 0; i < count; i += Math.max(1, count / 60)) {
                double gradient = start.parameters()[i] - after[i];
                double slope = (lossWith(live, start, batch, i, NUDGE) - lossWith(live, start, batch, i, -NUDGE))
                        / (2 * NUDGE);
                assertThat(gradient).as("parameter " + i).isCloseTo(slope, within(2e-3 + 0.01 * Math.abs(slope)));
            }
        }
    }

    private static double lossWith(LiveNetwork live, NetworkState start, Batch batch, int i, float change) {
        float[] moved = Arrays.copyOf(start.parameters(), start.parameters().length);
        moved[i] += change;
        live.restore(new NetworkState(moved, start.updater(), start.steps()));
        return live.learn(batch, 1).loss();
    }
}
