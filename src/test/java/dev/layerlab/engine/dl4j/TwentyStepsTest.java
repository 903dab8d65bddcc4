package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Loss of each step, and parameters, optimiser's memory and answers after 20 of them, equal those of DL4J within 1e-4
 * of the largest number in the array, for random networks under random rules: DL4J in double, because in float it
 * drifts off itself.
 *
 * <p>Of 3316 arrays, batches of 4 to 16, half of ours are within 1.8e-7 (of DL4J's in float 2.1e-7), 99 of 100 within
 * 3.1e-5 (4.8e-5), and 19 are off by more than 1e-4 (24). Nearly all of those are gradients of 0, see
 * {@link UpdaterMemory}; a parameter that such a gradient moves under Adam may be off by half a step, in one network of
 * the 200.
 *
 * <p>A network may be tried once more with other examples, and must pass then, as a mistake would show again: steps
 * are not smooth where a weight crosses 0 under an L1 penalty, where places of a maximum pooling are equal, or where
 * Adam meets a gradient near 0, so that rounding can decide. 1 of the 200 needs it (under Adam; DL4J's float was off by
 * more there), and {@link #FEW} may on processors that round otherwise. A learning rate wrong by 1 in 1000 fails 189.
 */
@Tag("engine")
class TwentyStepsTest {
    private static final int STEPS = 20;
    private static final int FEW = 4;

    private static int drawnAgain;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingLearnedIsDl4js(long seed) throws Exception {
        List<String> differences = differences(seed, 0);
        if (!differences.isEmpty()) {
            drawnAgain++;
            assertThat(differences(seed, 1)).as("again after " + differences).isEmpty();
        }
    }

    @AfterAll
    static void fewAreOnAnEdge() {
        assertThat(drawnAgain).isLessThanOrEqualTo(FEW);
    }

    private static List<String> differences(long seed, int draw) throws Exception {
        Random random = new Random(seed);
        Network network = RandomNetworks.draw(random);
        LearningRule rule = rule(random);
        int size = random.nextInt(4, 25);
        int shorter = random.nextInt(1, size);
        Differences differences = new Differences();
        try (TwoTrainings both = new TwoTrainings(network, rule, rate(rule), seed, random.nextInt(1, 3))) {
            long batch = 1000 * seed + 100 * draw;
            for (int step = 0; step < STEPS; step++) {
                int count = step == STEPS / 2 ? shorter : size;
                both.step(Drawings.examples(network, count, batch + step), differences);
            }
            both.compareMemoryAndParameters(differences);
            both.compareAnswers(Drawings.examples(network, size, batch + STEPS), differences);
        }
        return differences.found();
    }

    private static LearningRule rule(Random random) {
        Optimizer optimizer = Optimizer.values()[random.nextInt(Optimizer.values().length)];
        Loss loss = Loss.values()[random.nextInt(Loss.values().length)];
        double l2 = random.nextInt(3) == 0 ? 0.01 * random.nextDouble() : 0;
        double clipping = random.nextInt(3) == 0 ? 0.1 + random.nextDouble() : 0;
        return new LearningRule(optimizer, 0.5 + 0.4 * random.nextDouble(), loss, l2, clipping);
    }

    private static double rate(LearningRule rule) {
        return switch (rule.optimizer()) {
            case SGD -> 0.05;
            case MOMENTUM, NESTEROV -> 0.005;
            case ADAGRAD -> 0.01;
            case RMSPROP, ADAM, ADAMW -> 0.001;
        };
    }
}
