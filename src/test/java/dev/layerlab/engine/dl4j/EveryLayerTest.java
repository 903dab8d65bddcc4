package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own steps against DL4J's, layer type by layer type. */
@Tag("engine")
class EveryLayerTest {
    private static final LearningRule RULE = LearningRule.of(Optimizer.SGD);

    @ParameterizedTest
    @MethodSource("dev.layerlab.engine.dl4j.ShapeRulesTest#drawings")
    void gradientLossAndAnswersAreDl4js(String name, Network network) throws Exception {
        assertSame(network, RULE);
    }

    @ParameterizedTest
    @EnumSource
    void soTheyAreForEveryLoss(Loss loss) throws Exception {
        assertSame(Drawings.plane(), new LearningRule(Optimizer.SGD, 0, loss, 0, 0));
    }

    private static void assertSame(Network network, LearningRule rule) throws Exception {
        try (TwoPaths paths = new TwoPaths(network, rule, 3, 2)) {
            paths.assertSameGradient(Drawings.examples(network, 7, 1));
            paths.assertExactGradient(Drawings.examples(network, 40, 2));
            paths.assertExactGradient(Drawings.examples(network, 1, 3));
            paths.assertSameAnswers(Drawings.examples(network, 33, 4));
        }
    }

    @Test
    void threadsDoNotChangeABit() throws Exception {
        Network network = Drawings.everyKind().get("everything reads the input");
        assertThat(gradient(network, 1)).isEqualTo(gradient(network, 2)).isEqualTo(gradient(network, 3));
    }

    private static float[] gradient(Network network, int threads) throws Exception {
        try (TwoPaths paths = new TwoPaths(network, RULE, 5, threads)) {
            return paths.ourGradient(Drawings.examples(network, 61, 1));
        }
    }
}
