package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.engine.Weights;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.ActivationLayer;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.Concatenate;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Padding;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("engine")
class WeightsTest {
    private static final LearningRule RULE = LearningRule.of(Optimizer.SGD);

    @Test
    void ofADenseLayerAreInputsByUnits() throws Exception {
        Network network = Drawings.row(new Input(new Shape.Flat(3)), new Dense(4, Activation.LINEAR), new Output(2));
        Batch batch = Drawings.examples(network, 2, 1);
        try (LiveNetwork live = Drawings.live(network, RULE, 1)) {
            live.learn(batch, 0.5);
            Weights weights = live.weights("box-1").orElseThrow();
            float[] given = live.activations(batch, Set.of("box-1")).get("box-1");

            assertThat(weights.dimensions()).containsExactly(3, 4);
            for (int example = 0; example < 2; example++) {
                for (int unit = 0; unit < 4; unit++) {
                    double sum = weights.bias()[unit];
                    for (int input = 0; input < 3; input++) {
                        sum += batch.inputs()[example * 3 + input] * weights.values()[input * 4 + unit];
                    }
                    assertThat((double) given[example * 4 + unit]).isCloseTo(sum, within(1e-5));
                }
            }
        }
    }

    @Test
    void ofAConvolutionAreFiltersByChannelsByRowsByColumns() throws Exception {
        Shape.Image picture = new Shape.Image(4, 5, 2);
        Network network = Drawings.row(
                new Input(picture),
                new Convolution(3, 2, 1, Padding.VALID, Activation.LINEAR, true, WeightInit.HE, 0, 0),
                new Flatten(),
                new Output(2));
        Batch batch = Drawings.examples(network, 1, 1);
        try (LiveNetwork live = Drawings.live(network, RULE, 1)) {
            live.learn(batch, 0.5);
            Weights weights = live.weights("box-1").orElseThrow();
            Map<String, float[]> given = live.activations(batch, Set.of("box-1", "box-2"));

            assertThat(weights.dimensions()).containsExactly(3, 2, 2, 2);
            for (int filter = 0; filter < 3; filter++) {
                for (int row = 0; row < 3; row++) {
                    for (int column = 0; column < 4; column++) {
                        double sum = weights.bias()[filter];
                        for (int k = 0; k < 8; k++) {
                            int input = (k / 4) * 20 + (row + k / 2 % 2) * 5 + column + k % 2;
                            sum += batch.inputs()[input] * weights.values()[filter * 8 + k];
                        }
                        assertThat((double) given.get("box-1")[filter * 12 + row * 4 + column])
                                .isCloseTo(sum, within(1e-5));
                    }
                }
            }
            assertThat(given.get("box-2")).isEqualTo(given.get("box-1"));
        }
    }

    @Test
    void areThereForDenseConvolutionAndOutputOnly() throws Exception {
        Network network = Drawings.row(
                new Input(new Shape.Image(6, 6, 1)),
                new Convolution(2, 3, 1, Padding.VALID, Activation.RELU, false, WeightInit.HE, 0, 0),
                new Pooling(PoolingKind.MAX),
                new Flatten(),
                new Output(2));
        try (LiveNetwork live = Drawings.live(network, RULE, 1)) {
            assertThat(live.weights("box-0")).isEmpty();
            assertThat(live.weights("box-1").orElseThrow().bias()).isEmpty();
            assertThat(live.weights("box-2")).isEmpty();
            assertThat(live.weights("box-3")).isEmpty();
            assertThat(live.weights("box-4").orElseThrow().dimensions()).containsExactly(8, 2);
        }
    }

    @Test
    void activationsOfTheOutputAreTheAnswer() throws Exception {
        for (Network network : Drawings.everyKind().values()) {
            String output = network.output().orElseThrow().id();
            Batch batch = Drawings.examples(network, 150, 1);
            try (LiveNetwork live = Drawings.live(network, RULE, 1)) {
                Set<String> all = Set.copyOf(
                        network.nodes().stream().map(node -> node.id()).toList());
                Map<String, float[]> given = live.activations(batch, all);

                assertThat(given.keySet()).isEqualTo(all);
                assertThat(given.get(output)).isEqualTo(live.answer(batch));
                assertThat(given.get(network.input().orElseThrow().id())).isEqualTo(batch.inputs());
            }
        }
    }

    @Test
    void showWhatEachReaderOfASharedBoxReallyGets() throws Exception {
        Network network = Drawings.skip(new Add());
        Batch batch = Drawings.examples(network, 3, 1);
        try (LiveNetwork live = Drawings.live(network, RULE, 1)) {
            Map<String, float[]> given = live.activations(batch, Set.of("first", "bent", "second", "silenced", "join"));

            assertThat(given.get("silenced")).isEqualTo(given.get("first"));
            for (int i = 0; i < given.get("join").length; i++) {
                float first = given.get("first")[i];
                assertThat((double) given.get("bent")[i]).isCloseTo(Math.tanh(first), within(1e-5));
                assertThat((double) given.get("join")[i])
                        .isCloseTo(2 * first + given.get("second")[i] + given.get("bent")[i], within(1e-5));
            }
        }
    }

    @Test
    void joinsReadTheirWiresInTheOrderInWhichTheyWereDrawn() throws Exception {
        Network network = Drawings.everyKind().get("concatenation of rows");
        Batch batch = Drawings.examples(network, 1, 1);
        try (LiveNetwork live = Drawings.live(network, RULE, 1)) {
            Map<String, float[]> given = live.activations(batch, Set.of("left", "right", "join"));

            assertThat(given.get("join")).startsWith(given.get("right")).endsWith(given.get("left"));
        }
    }

    @Test
    void anActivationBoxDoesNotChangeTheDrawnPicture() throws Exception {
        Network network = Drawings.row(
                new Input(new Shape.Flat(2)),
                new ActivationLayer(Activation.SIGMOID),
                new Concatenate(),
                new Output(2));
        Batch batch = Drawings.examples(network, 3, 1);
        try (LiveNetwork live = Drawings.live(network, RULE, 1)) {
            assertThat(live.answer(batch)).isEqualTo(live.answer(batch));
            assertThat(live.activations(batch, Set.of("box-0")).get("box-0")).isEqualTo(batch.inputs());
        }
    }
}
