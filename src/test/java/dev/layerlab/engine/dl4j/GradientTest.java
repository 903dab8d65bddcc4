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
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Batch;
import java.util.Arrays;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Compares the gradient with the slope that small changes of the parameters show. */
@Tag("engine")
class GradientTest {
    private static final float NUDGE = 2e-2f;
    private static final double TINY_NUDGE = 1e-6;
    /** Of each tensor's parameters, spread over it. */
    private static final int SAMPLES = 4;

    /** The losses are DL4J's in double, so that changes can be tiny and corners like those of ReLU are not crossed. */
    @ParameterizedTest
    @MethodSource("dev.layerlab.engine.dl4j.ShapeRulesTest#drawings")
    void isTheSlopeBehindEveryLayer(String name, Network network) throws Exception {
        Batch batch = Drawings.examples(network, 6, 3);
        try (TwoPaths paths = new TwoPaths(network, LearningRule.of(Optimizer.SGD), 9, 2)) {
            float[] gradient = paths.ourGradient(batch);
            double most = largest(gradient, 0, gradient.length);
            for (Layer layer : paths.exact().getLayers()) {
                layer.paramTable().forEach((key, values) -> {
                    if (isTrained(key)) {
                        assertSlope(paths.exact(), batch, gradient, most, values);
                    }
                });
            }
        }
    }

    private static boolean isTrained(String key) {
        return !key.equals(BatchNormalizationParamInitializer.GLOBAL_MEAN)
                && !key.equals(BatchNormalizationParamInitializer.GLOBAL_LOG_STD);
    }

    private static void assertSlope(
            LearningGraph graph, Batch batch, float[] gradient, double most, INDArray parameters) {
        int from = (int) parameters.offset();
        int length = (int) parameters.length();
        double allowed = 1e-4 * largest(gradient, from, from + length) + 1e-5 * most;
        for (int i = 0; i < length; i += Math.max(1, length / SAMPLES)) {
            double rise = lossWith(graph, batch, from + i, TINY_NUDGE) - lossWith(graph, batch, from + i, -TINY_NUDGE);
            double slope = rise / (2 * TINY_NUDGE) * batch.count();
            assertThat((double) gradient[from + i])
                    .as("parameter " + (from + i))
                    .isCloseTo(slope, within(allowed));
        }
    }

    private static double lossWith(LearningGraph graph, Batch batch, int i, double change) {
        double before = graph.params().getDouble(i);
        graph.params().putScalar(i, before + change);
        Oracle.gradient(graph, batch, Drawings.CLASSES);
        graph.params().putScalar(i, before);
        return graph.score();
    }

    private static double largest(float[] numbers, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(numbers[i]));
        }
        return largest;
    }

    @ParameterizedTest
    @EnumSource
    void isTheSlopeOfEveryLoss(Loss loss) throws Exception {
        assertStep(Drawings.plane(), new LearningRule(Optimizer.SGD, 0, loss, 0, 0));
    }

    @Test
    void includesThePenalties() throws Exception {
        Network network = Drawings.row(
                new Input(Drawings.inputOf(Drawings.plane())),
                new Dense(4, Activation.TANH, true, WeightInit.XAVIER, 0.02, 0.05),
                new Output(2, WeightInit.XAVIER, 0, 0.1));

        assertStep(network, new LearningRule(Optimizer.SGD, 0, Loss.CROSS_ENTROPY, 0.03, 0));
    }

    /** A step of plain descent with rate 1 goes back by the gradient, penalties included. */
    private static void assertStep(Network network, LearningRule rule) throws Exception {
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
