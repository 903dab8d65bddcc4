package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Texts;
import dev.layerlab.text.UserFacingException;
import java.util.List;
import java.util.Locale;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("engine")
class NativeMemoryTest {
    private static final long MEGABYTE = 1L << 20;

    /** The heap grows as it likes before it is cleared. */
    private static long outsideTheHeap() {
        return Pointer.physicalBytes() - Runtime.getRuntime().totalMemory();
    }

    @Test
    void refusesWhatCannotFitBeforeItAllocates() {
        Dense huge = new Dense(10_000, Activation.RELU);
        Layers layers = new Layers(huge, 25);

        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> Drawings.live(layers.network(), LearningRule.of(Optimizer.ADAM), 1))
                .satisfies(refused -> {
                    assertThat(refused.sentence().key()).isEqualTo("engine.tooLarge");
                    assertThat(new Texts(Locale.ENGLISH).of(refused.sentence())).contains("MB");
                    assertThat(new Texts(Locale.SIMPLIFIED_CHINESE).of(refused.sentence()))
                            .contains("MB");
                });
    }

    @Test
    void refusesAnUnfinishedDrawing() {
        Network open = Drawings.row(new Input(new Shape.Flat(2)), new Dense(2, Activation.RELU));

        assertThatIllegalArgumentException().isThrownBy(() -> Drawings.live(open, LearningRule.of(Optimizer.SGD), 1));
    }

    @Test
    void closingGivesEverythingBack() throws Exception {
        Network network =
                Drawings.row(new Input(new Shape.Flat(2000)), new Dense(2000, Activation.RELU), new Output(2));
        Batch batch = Drawings.examples(network, 8, 1);
        learnAndClose(network, batch);
        long before = outsideTheHeap();
        for (int i = 0; i < 10; i++) {
            learnAndClose(network, batch);
        }

        // Each holds 4 million parameters with gradient and two numbers of Adam: 64 MB.
        assertThat(outsideTheHeap() - before).isLessThan(150 * MEGABYTE);
    }

    @Test
    void stepsLeaveNoNativeGarbageBehind() throws Exception {
        Network network = Drawings.row(new Input(new Shape.Flat(5000)), new Dense(50, Activation.RELU), new Output(2));
        Batch batch = Drawings.examples(network, 200, 1);
        try (LiveNetwork live = Drawings.live(network, LearningRule.of(Optimizer.ADAM), 1)) {
            Drawings.train(live, batch, 0.001, 5);
            long before = outsideTheHeap();
            for (int i = 0; i < 100; i++) {
                batch.setCount(i % 2 == 0 ? 200 : 77);
                live.learn(batch, 0.001);
                live.answer(batch);
            }

            // One batch alone is 4 MB.
            assertThat(outsideTheHeap() - before).isLessThan(100 * MEGABYTE);
        }
    }

    @Test
    void tenThousandStepsLeaveNothingBehind() throws Exception {
        for (Network network : List.of(Drawings.plane(), Drawings.skip(new Add()))) {
            Batch batch = Drawings.examples(network, 12, 1);
            try (LiveNetwork live = Drawings.live(network, LearningRule.of(Optimizer.ADAM), 1)) {
                Drawings.train(live, batch, 0.001, 10_000);
                long before = outsideTheHeap();
                Drawings.train(live, batch, 0.001, 10_000);

                // An array of a box is more than two thousand bytes; the Java compiler comes and goes with some
                // megabytes.
                assertThat(outsideTheHeap() - before).isLessThan(24 * MEGABYTE);
            }
        }
    }

    @Test
    void closingOneLeavesTheOtherAlive() throws Exception {
        LearningRule rule = LearningRule.of(Optimizer.ADAM);
        Batch batch = Drawings.examples(Drawings.plane(), 6, 1);
        try (LiveNetwork left = Drawings.live(Drawings.plane(), rule, 1);
                LiveNetwork undisturbed = Drawings.live(Drawings.plane(), rule, 1)) {
            for (int step = 0; step < 3; step++) {
                undisturbed.learn(batch, 0.1);
            }
            for (int step = 0; step < 3; step++) {
                try (LiveNetwork brief = Drawings.live(Drawings.plane(), rule, step)) {
                    brief.learn(batch, 0.1);
                }
                left.learn(batch, 0.1);
            }

            assertThat(left.parameters()).isEqualTo(undisturbed.parameters());
        }
    }

    private static void learnAndClose(Network network, Batch batch) throws Exception {
        try (LiveNetwork live = Drawings.live(network, LearningRule.of(Optimizer.ADAM), 1)) {
            live.learn(batch, 0.001);
            live.answer(batch);
        }
    }

    private record Layers(Dense dense, int times) {
        Network network() {
            dev.layerlab.network.layer.Layer[] row = new dev.layerlab.network.layer.Layer[times + 2];
            java.util.Arrays.fill(row, dense);
            row[0] = new Input(new Shape.Flat(10_000));
            row[times + 1] = new Output(2);
            return Drawings.row(row);
        }
    }
}
