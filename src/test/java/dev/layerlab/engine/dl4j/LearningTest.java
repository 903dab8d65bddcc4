package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.engine.StepResult;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("engine")
class LearningTest {
    @ParameterizedTest
    @EnumSource
    void everyOptimizerLearns(Optimizer optimizer) throws Exception {
        double rate = switch (optimizer) {
            case SGD -> 1;
            case MOMENTUM, NESTEROV, ADAGRAD -> 0.2;
            case RMSPROP, ADAM, ADAMW -> 0.05;
        };

        assertLearns(Drawings.plane(), LearningRule.of(optimizer), rate, 0.2);
    }

    @ParameterizedTest
    @EnumSource
    void everyLossLearns(Loss loss) throws Exception {
        assertLearns(Drawings.plane(), new LearningRule(Optimizer.ADAM, 0, loss, 0, 0), 0.1, 0.2);
    }

    @ParameterizedTest
    @EnumSource
    void everyActivationLearns(Activation activation) throws Exception {
        assertLearns(dense(activation, WeightInit.XAVIER), LearningRule.of(Optimizer.ADAM), 0.1, 0.2);
    }

    @ParameterizedTest
    @EnumSource(names = "ZERO", mode = EnumSource.Mode.EXCLUDE)
    void everyInitialisationLearns(WeightInit init) throws Exception {
        assertLearns(dense(Activation.TANH, init), LearningRule.of(Optimizer.ADAM), 0.1, 0.2);
    }

    @ParameterizedTest
    @MethodSource("dev.layerlab.engine.dl4j.ShapeRulesTest#drawings")
    void everyLayerLearns(String name, Network network) throws Exception {
        assertLearns(network, LearningRule.of(Optimizer.ADAM), 0.03, 0.8);
    }

    @Test
    void zeroWeightsStayEqual() throws Exception {
        Network network = Drawings.row(
                new Input(new Shape.Flat(2)),
                new Dense(8, Activation.TANH, true, WeightInit.ZERO, 0, 0),
                new Output(2, WeightInit.ZERO, 0, 0));
        try (LiveNetwork live = Drawings.live(network, LearningRule.of(Optimizer.SGD), 1)) {
            Drawings.train(live, Drawings.examples(network, 8, 1), 0.1, 5);

            float[] weights = live.weights("box-1").orElseThrow().values();
            assertThat(Arrays.copyOf(weights, 8)).containsOnly(weights[0]);
        }
    }

    @Test
    void initialWeightsSpreadAsTheirNameSays() throws Exception {
        Shape.Flat inputs = new Shape.Flat(400);
        for (WeightInit init : WeightInit.values()) {
            Network network =
                    Drawings.row(new Input(inputs), new Dense(100, Activation.RELU, true, init, 0, 0), new Output(2));
            double variance = switch (init) {
                case XAVIER -> 2.0 / 500;
                case HE -> 2.0 / 400;
                case LECUN -> 1.0 / 400;
                case ZERO -> 0;
            };
            try (LiveNetwork live = Drawings.live(network, LearningRule.of(Optimizer.SGD), 1)) {
                double squares = 0;
                for (float weight : live.weights("box-1").orElseThrow().values()) {
                    squares += weight * weight;
                }
                assertThat(squares / 40_000).isCloseTo(variance, within(0.03 * variance + 1e-12));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportsLossAndHitsOfTheBatchBeforeTheStep(Loss loss) throws Exception {
        Batch batch = Drawings.examples(Drawings.plane(), 7, 1);
        try (LiveNetwork live = Drawings.live(Drawings.plane(), new LearningRule(Optimizer.SGD, 0, loss, 0, 0), 2)) {
            float[] answer = live.answer(batch);

            StepResult result = live.learn(batch, 0.1);

            assertThat(result.loss()).isCloseTo(loss.mean(answer, 2, batch.labels(), 7), within(1e-6));
            int correct = 0;
            for (int i = 0; i < 7; i++) {
                correct += (answer[2 * i] >= answer[2 * i + 1] ? 0 : 1) == batch.labels()[i] ? 1 : 0;
            }
            assertThat(result.correct()).isEqualTo(correct);
        }
    }

    @Test
    void readsOnlyTheExamplesThatCount() throws Exception {
        Network network = Drawings.plane();
        Batch all = Drawings.examples(network, 8, 1);
        Batch three = Drawings.examples(network, 8, 1);
        three.setCount(3);
        Batch exactly = new Batch(all.shape(), 3);
        System.arraycopy(all.inputs(), 0, exactly.inputs(), 0, exactly.inputs().length);
        System.arraycopy(all.labels(), 0, exactly.labels(), 0, 3);
        exactly.setCount(3);
        LearningRule rule = LearningRule.of(Optimizer.ADAM);
        try (LiveNetwork partly = Drawings.live(network, rule, 1);
                LiveNetwork small = Drawings.live(network, rule, 1)) {
            partly.learn(all, 0.1);
            small.learn(all, 0.1);

            assertThat(partly.learn(three, 0.1)).isEqualTo(small.learn(exactly, 0.1));
            assertThat(partly.learn(all, 0.1)).isEqualTo(small.learn(all, 0.1));
            assertThat(partly.parameters()).isEqualTo(small.parameters());
        }
    }

    private static Network dense(Activation activation, WeightInit init) {
        return Drawings.row(new Input(new Shape.Flat(2)), new Dense(8, activation, true, init, 0, 0), new Output(2));
    }

    private static void assertLearns(Network network, LearningRule rule, double rate, double share) throws Exception {
        Batch batch = Drawings.examples(network, 12, 1);
        try (LiveNetwork live = Drawings.live(network, rule, 1)) {
            double first = live.learn(batch, rate).loss();
            assertThat(Drawings.train(live, batch, rate, 40)).isLessThan(share * first);
        }
    }
}
