package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.tensor.Batch;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * DL4J as the oracle of our own steps, for networks that nobody thought of: in double for gradient and loss, because in
 * float it is itself wrong by more than {@link TwoPaths} allows in every twentieth of them.
 */
@Tag("engine")
class RandomNetworksTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gradientLossAndAnswersAreDl4js(long seed) throws Exception {
        Random random = new Random(seed);
        Network network = RandomNetworks.draw(random);
        Loss loss = Loss.values()[random.nextInt(Loss.values().length)];
        Batch whole = Drawings.examples(network, random.nextInt(1, 41), seed);
        Batch shorter = Drawings.examples(network, random.nextInt(1, whole.count() + 1), seed + 1);
        LearningRule rule = new LearningRule(Optimizer.SGD, 0, loss, 0, 0);
        try (TwoPaths paths = new TwoPaths(network, rule, seed, random.nextInt(1, 3))) {
            paths.assertExactGradient(whole);
            float[] before = paths.ourGradient(whole);
            paths.assertExactGradient(shorter);
            paths.assertSameAnswers(shorter);

            assertThat(paths.ourGradient(whole)).isEqualTo(before);
        }
    }
}
