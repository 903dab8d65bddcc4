package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.layer.Add;
import dev.layerlab.tensor.Batch;
import java.nio.file.Path;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** DL4J's own files, for programs of other people. */
@Tag("engine")
class SavedGraphTest {
    private static final Network NETWORK = Drawings.skip(new Add());

    /** Except for plain momentum, which DL4J does not know. */
    @ParameterizedTest
    @EnumSource(names = "MOMENTUM", mode = EnumSource.Mode.EXCLUDE)
    void configurationSurvivesJson(Optimizer optimizer) throws Exception {
        new Dl4jEngine().info();
        NetworkReport report = NetworkCheck.check(NETWORK, 1, Long.MAX_VALUE);
        for (Loss loss : Loss.values()) {
            ComputationGraphConfiguration configuration =
                    GraphTranslation.of(NETWORK, report, new LearningRule(optimizer, 0.5, loss, 0.1, 0), 1, true);

            assertThat(ComputationGraphConfiguration.fromJson(configuration.toJson()))
                    .isEqualTo(configuration);
        }
    }

    @Test
    void graphSurvivesAFile(@TempDir Path folder) throws Exception {
        Batch batch = Drawings.examples(NETWORK, 2, 1);
        LearningRule rule = LearningRule.of(Optimizer.ADAM);
        try (Dl4jNetwork live = (Dl4jNetwork) Drawings.live(NETWORK, rule, 1)) {
            live.learn(batch, 0.01);
            NetworkReport report = NetworkCheck.check(NETWORK, 1, Long.MAX_VALUE);
            ComputationGraph plain = new ComputationGraph(GraphTranslation.of(NETWORK, report, rule, 1, true));
            plain.init();
            plain.setParams(live.graph().params());
            Path file = folder.resolve("graph.zip");
            ModelSerializer.writeModel(plain, file.toFile(), true);

            ComputationGraph loaded = ModelSerializer.restoreComputationGraph(file.toFile());

            assertThat(loaded.params()).isEqualTo(live.graph().params());
            INDArray input = Nd4j.createFromArray(batch.inputs()).reshape(2, 2, 9, 7);
            float[] answer = loaded.outputSingle(input).dup('c').data().asFloat();
            float[] expected = live.answer(batch);
            for (int i = 0; i < expected.length; i++) {
                assertThat((double) answer[i]).isCloseTo(expected[i], within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ourLossIsTheLibrarysLoss(Loss loss) throws Exception {
        Network network = Drawings.plane();
        LearningRule rule = new LearningRule(Optimizer.SGD, 0, loss, 0, 0);
        Batch batch = Drawings.examples(network, 6, 1);
        try (Dl4jNetwork live = (Dl4jNetwork) Drawings.live(network, rule, 1)) {
            NetworkReport report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
            ComputationGraph plain = new ComputationGraph(GraphTranslation.of(network, report, rule, 1, true));
            plain.init();
            plain.setLearningRate(0.1);
            INDArray labels = Nd4j.zeros(6, 2);
            for (int i = 0; i < 6; i++) {
                labels.putScalar(i, batch.labels()[i], 1);
            }
            INDArray[] inputs = {Nd4j.createFromArray(batch.inputs()).reshape(6, 2)};
            plain.fit(inputs, new INDArray[] {labels});

            assertThat(live.learn(batch, 0.1).loss()).isCloseTo(plain.score(), within(1e-5));
            assertThat(live.graph().params().equalsWithEps(plain.params(), 1e-6))
                    .isTrue();
        }
    }
}
