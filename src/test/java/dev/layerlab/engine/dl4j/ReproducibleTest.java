package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Add;
import dev.layerlab.tensor.Batch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("engine")
class ReproducibleTest {
    @ParameterizedTest
    @MethodSource("dev.layerlab.engine.dl4j.ShapeRulesTest#drawings")
    void sameSeedGivesTheSameBits(String name, Network network) throws Exception {
        LearningRule rule = LearningRule.of(Optimizer.ADAM);

        assertThat(run(network, rule, 11)).isEqualTo(run(network, rule, 11));
    }

    @Test
    void anotherSeedGivesOtherWeights() throws Exception {
        LearningRule rule = LearningRule.of(Optimizer.ADAM);

        assertThat(run(Drawings.plane(), rule, 1)).isNotEqualTo(run(Drawings.plane(), rule, 2));
    }

    @ParameterizedTest
    @EnumSource
    void resumedRunEqualsAnUninterruptedOne(Optimizer optimizer) throws Exception {
        LearningRule rule = new LearningRule(optimizer, 0.8, Loss.CROSS_ENTROPY, 0.01, 1);
        Network network = Drawings.skip(new Add());
        Batch batch = Drawings.examples(network, 6, 1);
        try (LiveNetwork whole = Drawings.live(network, rule, 4);
                LiveNetwork second = Drawings.live(network, rule, 4)) {
            Drawings.train(whole, batch, 0.01, 3);
            NetworkState half = whole.state();
            double loss = Drawings.train(whole, batch, 0.02, 3);

            second.restore(half);

            assertThat(Drawings.train(second, batch, 0.02, 3)).isEqualTo(loss);
            assertThat(second.parameters()).isEqualTo(whole.parameters());
            assertThat(second.state().updater()).isEqualTo(whole.state().updater());
            assertThat(second.state().steps()).isEqualTo(6);
        }
    }

    @Test
    void answeringInBetweenChangesNothing() throws Exception {
        Network network = Drawings.skip(new Add());
        Batch batch = Drawings.examples(network, 6, 1);
        LearningRule rule = LearningRule.of(Optimizer.ADAM);
        try (LiveNetwork asked = Drawings.live(network, rule, 4);
                LiveNetwork left = Drawings.live(network, rule, 4)) {
            for (int step = 0; step < 4; step++) {
                asked.learn(batch, 0.01);
                asked.answer(Drawings.examples(network, 1 + step, step));
                left.learn(batch, 0.01);
            }

            assertThat(asked.parameters()).isEqualTo(left.parameters());
        }
    }

    @Test
    void refusesTheStateOfAnotherNetwork() throws Exception {
        try (LiveNetwork live = Drawings.live(Drawings.plane(), LearningRule.of(Optimizer.ADAM), 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> live.restore(new NetworkState(new float[3], new float[6], 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> live.setParameters(new float[3]));
        }
    }

    @Test
    void takesOverParameters() throws Exception {
        LearningRule rule = LearningRule.of(Optimizer.SGD);
        Batch batch = Drawings.examples(Drawings.plane(), 4, 1);
        try (LiveNetwork one = Drawings.live(Drawings.plane(), rule, 1);
                LiveNetwork other = Drawings.live(Drawings.plane(), rule, 2)) {
            other.setParameters(one.parameters());

            assertThat(other.answer(batch)).isEqualTo(one.answer(batch));
        }
    }

    private static float[] run(Network network, LearningRule rule, long seed) throws Exception {
        Batch batch = Drawings.examples(network, 5, 2);
        try (LiveNetwork live = Drawings.live(network, rule, seed)) {
            Drawings.train(live, batch, 0.01, 4);
            return live.parameters();
        }
    }
}
