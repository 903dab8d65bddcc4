package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.engine.StepResult;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.BatchNormalization;
import dev.layerlab.tensor.Batch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("engine")
class LearningRuleTest {
    private static final Network PLANE = Drawings.plane();

    @Test
    void clipsByTheNormOfTheWholeGradient() throws Exception {
        float[] free = change(PLANE, rule(Optimizer.SGD, 0, 0), 1);
        float[] clipped = change(PLANE, rule(Optimizer.SGD, 0, 0.1), 1);

        double norm = norm(free);
        assertThat(norm).isGreaterThan(0.1);
        for (int i = 0; i < free.length; i++) {
            assertThat((double) clipped[i]).isCloseTo(free[i] * 0.1 / norm, within(1e-6));
        }
    }

    @Test
    void leavesSmallGradientsAlone() throws Exception {
        assertThat(change(PLANE, rule(Optimizer.SGD, 0, 100), 1))
                .isEqualTo(change(PLANE, rule(Optimizer.SGD, 0, 0), 1));
    }

    @Test
    void doesNotClipRunningStatistics() throws Exception {
        Network network = Drawings.row(
                PLANE.node("box-0").orElseThrow().layer(),
                new BatchNormalization(),
                PLANE.node("box-2").orElseThrow().layer());
        float[] free = change(network, rule(Optimizer.SGD, 0, 0), 0);
        float[] clipped = change(network, rule(Optimizer.SGD, 0, 1e-6), 0);

        assertThat(norm(free)).isPositive();
        assertThat(clipped).isEqualTo(free);
    }

    @Test
    void pullsWeightsButNotBiasesTowardsZero() throws Exception {
        float[] free = change(PLANE, rule(Optimizer.SGD, 0, 0), 1);
        float[] pulled = change(PLANE, rule(Optimizer.SGD, 0.5, 0), 1);
        float[] start = start(PLANE);

        // 2x8 weights and 8 biases, then 8x2 weights and 2 biases
        for (int i = 0; i < start.length; i++) {
            boolean bias = i >= 16 && i < 24 || i >= 40;
            assertThat((double) pulled[i]).isCloseTo(free[i] - (bias ? 0 : 0.5 * start[i]), within(1e-6));
        }
    }

    @Test
    void addsHalfTheSquaresToTheLoss() throws Exception {
        double squares = 0;
        float[] start = start(PLANE);
        for (int i = 0; i < start.length; i++) {
            squares += i >= 16 && i < 24 || i >= 40 ? 0 : start[i] * start[i];
        }
        assertThat(firstStep(rule(Optimizer.SGD, 0.5, 0)).loss())
                .isCloseTo(firstStep(rule(Optimizer.SGD, 0, 0)).loss() + 0.25 * squares, within(1e-5));
    }

    @Test
    void decaysTheWeightsBesideTheGradientForAdamW() throws Exception {
        float[] adam = change(PLANE, rule(Optimizer.ADAM, 0, 0), 0.1);
        float[] adamW = change(PLANE, rule(Optimizer.ADAMW, 0.5, 0), 0.1);
        float[] start = start(PLANE);

        for (int i = 0; i < 16; i++) {
            assertThat((double) adamW[i]).isCloseTo(adam[i] - 0.1 * 0.5 * start[i], within(1e-6));
        }
        assertThat(firstStep(rule(Optimizer.ADAMW, 0.5, 0)).loss())
                .isEqualTo(firstStep(rule(Optimizer.ADAM, 0, 0)).loss());
    }

    @Test
    void momentumKeepsItsShareOfTheLastChange() throws Exception {
        Batch batch = Drawings.examples(PLANE, 6, 1);
        LearningRule rule = new LearningRule(Optimizer.MOMENTUM, 0.75, Loss.CROSS_ENTROPY, 0, 0);
        try (LiveNetwork live = Drawings.live(PLANE, rule, 1);
                LiveNetwork plain = Drawings.live(PLANE, rule(Optimizer.SGD, 0, 0), 1)) {
            float[] start = live.parameters();
            live.learn(batch, 0.1);
            float[] middle = live.parameters();
            live.learn(batch, 0.1);
            float[] end = live.parameters();
            plain.setParameters(middle);
            plain.learn(batch, 0.1);
            float[] withoutMomentum = plain.parameters();

            for (int i = 0; i < start.length; i++) {
                double expected = withoutMomentum[i] + 0.75 * (middle[i] - start[i]);
                assertThat((double) end[i]).isCloseTo(expected, within(1e-6));
            }
        }
    }

    @Test
    void followsAChangedLearningRate() throws Exception {
        Batch batch = Drawings.examples(PLANE, 6, 1);
        try (LiveNetwork live = Drawings.live(PLANE, rule(Optimizer.SGD, 0, 0), 1)) {
            live.learn(batch, 0.1);
            float[] before = live.parameters();
            live.learn(batch, 0);
            assertThat(live.parameters()).isEqualTo(before);
            live.learn(batch, 0.1);
            assertThat(live.parameters()).isNotEqualTo(before);
        }
    }

    private static LearningRule rule(Optimizer optimizer, double l2, double clipping) {
        return new LearningRule(optimizer, 0, Loss.CROSS_ENTROPY, l2, clipping);
    }

    private static StepResult firstStep(LearningRule rule) throws Exception {
        try (LiveNetwork live = Drawings.live(PLANE, rule, 1)) {
            return live.learn(Drawings.examples(PLANE, 6, 1), 0.1);
        }
    }

    private static float[] start(Network network) throws Exception {
        try (LiveNetwork live = Drawings.live(network, rule(Optimizer.SGD, 0, 0), 1)) {
            return live.parameters();
        }
    }

    /** What the first step adds to each parameter. */
    private static float[] change(Network network, LearningRule rule, double rate) throws Exception {
        try (LiveNetwork live = Drawings.live(network, rule, 1)) {
            float[] start = live.parameters();
            live.learn(Drawings.examples(network, 6, 1), rate);
            float[] change = live.parameters();
            for (int i = 0; i < change.length; i++) {
                change[i] -= start[i];
            }
            return change;
        }
    }

    private static double norm(float[] numbers) {
        double squares = 0;
        for (float number : numbers) {
            squares += number * number;
        }
        return Math.sqrt(squares);
    }
}
