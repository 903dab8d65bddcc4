package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.engine.StepResult;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.tensor.Batch;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A learner on a processor that cannot run the plans must see the same. */
@Tag("engine")
class TwoWaysTest {
    private static final float TOLERANCE = 1e-4f;

    @ParameterizedTest
    @MethodSource("dev.layerlab.engine.dl4j.ShapeRulesTest#drawings")
    void plansAndTheLibraryLearnAndShowTheSame(String name, Network network) throws Exception {
        for (Loss loss : Loss.values()) {
            LearningRule rule = new LearningRule(Optimizer.NESTEROV, 0.8, loss, 0.02, 1);
            try (LiveNetwork plan = new Dl4jEngine(true).create(network, rule, 7);
                    LiveNetwork library = new Dl4jEngine(false).create(network, rule, 7)) {
                for (int step = 0; step < 3; step++) {
                    Batch batch = Drawings.examples(network, 6 - step, step);
                    StepResult ours = plan.learn(batch, 0.01);
                    StepResult theirs = library.learn(batch, 0.01);
                    assertThat(ours.loss()).isCloseTo(theirs.loss(), within(1e-4));
                    assertThat(ours.correct()).isEqualTo(theirs.correct());
                }
                assertThat(plan.parameters())
                        .usingComparatorWithPrecision(TOLERANCE)
                        .containsExactly(library.parameters());
                assertThat(plan.state().updater())
                        .usingComparatorWithPrecision(TOLERANCE)
                        .containsExactly(library.state().updater());
                assertSameInside(network, plan, library);
            }
        }
    }

    private static void assertSameInside(Network network, LiveNetwork plan, LiveNetwork library) {
        Set<String> boxes = network.nodes().stream().map(Node::id).collect(Collectors.toSet());
        Batch batch = Drawings.examples(network, 5, 9);
        Map<String, float[]> theirs = library.activations(batch, boxes);
        plan.activations(batch, boxes)
                .forEach((box, numbers) -> assertThat(numbers)
                        .as(box)
                        .usingComparatorWithPrecision(10 * TOLERANCE)
                        .containsExactly(theirs.get(box)));
    }

    @Test
    void whatWouldFillTheHeapIsLeftToTheLibrary() {
        long heap = Runtime.getRuntime().maxMemory();

        assertThat(Dl4jEngine.fitsTheHeap(93_322)).isTrue();
        assertThat(Dl4jEngine.fitsTheHeap(heap / Float.BYTES)).isFalse();
    }
}
