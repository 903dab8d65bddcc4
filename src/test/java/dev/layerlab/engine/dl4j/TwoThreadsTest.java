package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Add;
import dev.layerlab.tensor.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("engine")
class TwoThreadsTest {
    private static final Network NETWORK = Drawings.skip(new Add());
    private static final int STEPS = 60;

    @Test
    void trainingAndAnsweringAtTheSameTimeDisturbNeither() throws Exception {
        float[] trainedAlone = train(1);
        List<float[]> answersAlone = answers();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<float[]> trained = threads.submit(() -> train(1));
            Future<float[]> alsoTrained = threads.submit(() -> train(2));
            Future<List<float[]>> answers = threads.submit(TwoThreadsTest::answers);

            assertThat(trained.get()).isEqualTo(trainedAlone);
            assertThat(answers.get()).usingRecursiveComparison().isEqualTo(answersAlone);
            assertThat(alsoTrained.get()).isNotEqualTo(trainedAlone);
        }
    }

    private static float[] train(long seed) throws Exception {
        Batch batch = Drawings.examples(NETWORK, 16, 1);
        try (LiveNetwork live = Drawings.live(NETWORK, LearningRule.of(Optimizer.ADAM), seed)) {
            Drawings.train(live, batch, 0.01, STEPS);
            return live.parameters();
        }
    }

    /** A prediction thread that is given fresh parameters again and again. */
    private static List<float[]> answers() throws Exception {
        Batch batch = Drawings.examples(NETWORK, 1, 2);
        List<float[]> answers = new ArrayList<>();
        try (LiveNetwork live = Drawings.live(NETWORK, LearningRule.of(Optimizer.ADAM), 5)) {
            float[] parameters = live.parameters();
            for (int step = 0; step < STEPS; step++) {
                parameters[0] += 0.1f;
                live.setParameters(parameters);
                answers.add(live.answer(batch));
            }
        }
        return answers;
    }
}
