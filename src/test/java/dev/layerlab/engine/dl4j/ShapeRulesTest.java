package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.BatchNormalization;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Padding;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.tensor.Shape;
import java.util.Map;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("engine")
class ShapeRulesTest {
    @ParameterizedTest
    @MethodSource("drawings")
    void equalsWhatTheLibraryInfers(String name, Network network) throws Exception {
        assertSameShapes(network);
    }

    static Iterable<Object[]> drawings() {
        return Drawings.everyKind().entrySet().stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                .toList();
    }

    @Test
    void agreesForEveryWindowStrideAndSide() throws Exception {
        for (Padding padding : Padding.values()) {
            for (int side = 3; side <= 8; side++) {
                for (int window = 1; window <= 3; window++) {
                    for (int stride = 1; stride <= 4; stride++) {
                        assertSameShapes(Drawings.row(
                                new Input(new Shape.Image(side, side + 1, 1)),
                                new Pooling(PoolingKind.MAX, window, stride, padding),
                                new Flatten(),
                                new Output(2)));
                    }
                }
            }
        }
    }

    @Test
    void agreesOnTheNumberOfParameters() throws Exception {
        for (Network network : Drawings.everyKind().values()) {
            NetworkReport report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
            long statistics = network.nodes().stream()
                    .filter(node -> node.layer() instanceof BatchNormalization)
                    .mapToLong(node -> report.parameters().get(node.id()))
                    .sum();
            try (LiveNetwork live = Drawings.live(network, LearningRule.of(Optimizer.SGD), 1)) {
                assertThat(live.parameters().length).isEqualTo(report.totalParameters() + statistics);
            }
        }
    }

    @Test
    void countsTheParametersOfAConvolution() throws Exception {
        Network network =
                Drawings.row(new Input(new Shape.Image(5, 5, 2)), new Convolution(3, 2), new Flatten(), new Output(2));

        try (LiveNetwork live = Drawings.live(network, LearningRule.of(Optimizer.SGD), 1)) {
            assertThat(live.parameters()).hasSize(3 * 2 * 2 * 2 + 3 + 3 * 4 * 4 * 2 + 2);
        }
    }

    private static void assertSameShapes(Network network) throws Exception {
        new Dl4jEngine().info();
        NetworkReport report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
        assertThat(report.problems()).isEmpty();
        Map<String, InputType> inferred = GraphTranslation.of(network, report, LearningRule.of(Optimizer.SGD), 1, true)
                .getLayerActivationTypes(LayerTranslation.type(Drawings.inputOf(network)));
        for (Node node : network.nodes()) {
            if (!(node.layer() instanceof Input)) {
                assertThat(inferred.get(node.id()))
                        .as(node.toString())
                        .isEqualTo(LayerTranslation.type(report.shapes().get(node.id())));
            }
        }
    }
}
