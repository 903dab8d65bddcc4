package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.StepResult;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.layer.Input;
import dev.layerlab.project.Project;
import dev.layerlab.project.Template;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("engine")
class TemplatesTest {
    /** The empty canvas is the only one that is not ready to learn. */
    static Stream<String> trainable() {
        return Template.ALL.stream().map(Template::name).filter(name -> !name.equals("empty"));
    }

    @ParameterizedTest
    @MethodSource("trainable")
    void learnsOneStep(String name) throws Exception {
        Project project = Template.named(name).orElseThrow().project();
        Shape shape = ((Input) project.network().input().orElseThrow().layer()).shape();
        Batch batch = new Batch(shape, 8);
        batch.setCount(8);
        for (int i = 0; i < batch.inputs().length; i++) {
            batch.inputs()[i] = (float) Math.sin(i);
        }
        for (int i = 0; i < 8; i++) {
            batch.labels()[i] = i % 2;
        }
        try (LiveNetwork live = new Dl4jEngine()
                .create(project.network(), project.plan().rule(), project.plan().seed())) {
            float[] before = live.parameters();
            StepResult step = live.learn(batch, project.plan().learningRate());

            assertThat(step.loss()).isFinite().isPositive();
            assertThat(Arrays.equals(live.parameters(), before)).isFalse();
        }
    }

    @Test
    void startsTheEmptyCanvasWithNothingButTheTwoBoxesThatAreAlwaysThere() {
        Project empty = Template.named("empty").orElseThrow().project();

        assertThat(empty.network().nodes()).hasSize(2);
        assertThat(NetworkCheck.check(empty.network(), 1, Long.MAX_VALUE).trainable())
                .isFalse();
    }
}
