package dev.layerlab.engine.dl4j.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;
import dev.layerlab.engine.dl4j.Dl4jEngine;
import java.util.Map;
import java.util.stream.IntStream;
import org.deeplearning4j.config.DL4JSystemProperties;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("engine")
class AsItComesTest {
    private static final Map<Workload, Integer> PARAMETERS = Map.of(
            Workload.CNN, 93_322,
            Workload.LENET, 62_006,
            Workload.MLP, 101_770,
            Workload.TINY, 105,
            Workload.LSTM, 104_508,
            Workload.EMBEDDING_LSTM, 180_801,
            Workload.PREDICT_ONE, 93_322,
            Workload.SAMPLE_ONE, 104_508);

    @BeforeAll
    static void load() throws Exception {
        new Dl4jEngine().info();
    }

    @ParameterizedTest
    @EnumSource
    void hasTheNetworkOfTheWorkload(Workload workload) {
        ComputationGraph graph = AsItComes.build(workload);

        assertThat(graph.numParams()).isEqualTo(PARAMETERS.get(workload).longValue());
        graph.close();
    }

    @Test
    void goesWithoutOneDnnAndLeavesItOnForTheOthers() throws Exception {
        String before = System.getProperty(DL4JSystemProperties.DISABLE_HELPER_PROPERTY);

        ComputationGraph graph = AsItComes.build(Workload.CNN);

        assertThat(graph.getLayers()).allMatch(layer -> layer.getHelper() == null);
        assertThat(System.getProperty(DL4JSystemProperties.DISABLE_HELPER_PROPERTY))
                .isEqualTo(before);
        if (new Dl4jEngine().info().oneDnn()) {
            ComputationGraph other = new ComputationGraph(Dl4jWorkloads.configuration(Workload.CNN));
            other.init();
            assertThat(other.getLayers()).anyMatch(layer -> layer.getHelper() != null);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MLP", "TINY"})
    void learns(Workload workload) {
        try (Runner runner = new AsItComes().prepare(workload)) {
            runner.step();
            double first = runner.loss();
            IntStream.range(0, 100).forEach(step -> runner.step());
            assertThat(runner.loss()).isLessThan(first);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PREDICT_ONE", "SAMPLE_ONE"})
    void answersWithProbabilities(Workload workload) {
        try (Answering runner = (Answering) new AsItComes().prepare(workload)) {
            runner.step();
            float[] answer = runner.answer();
            assertThat(answer).hasSize(workload == Workload.PREDICT_ONE ? 10 : 60);
            assertThat(IntStream.range(0, answer.length)
                            .mapToDouble(i -> answer[i])
                            .sum())
                    .isCloseTo(1, within(1e-5));
            assertThat(runner.loss()).isNaN();
        }
    }

    @Test
    void remembersTheCharactersBefore() {
        try (Answering runner = (Answering) new AsItComes().prepare(Workload.SAMPLE_ONE)) {
            runner.step();
            float[] first = runner.answer();
            runner.step();
            assertThat(runner.answer()).isNotEqualTo(first);
        }
    }
}
