package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.dl4j.UpdateCases.Extra;
import dev.layerlab.engine.dl4j.UpdateCases.Kind;
import dev.layerlab.engine.dl4j.UpdateCases.Net;
import dev.layerlab.engine.plan.Score;
import dev.layerlab.engine.plan.Targets;
import dev.layerlab.engine.plan.Task;
import dev.layerlab.engine.plan.Update;
import java.util.stream.Stream;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.AMSGrad;

/** Our steps against DL4J's own, which work on copies of the same networks. */
@Tag("engine")
class UpdateCompilerTest {
    private static final int STEPS = 20;

    @BeforeAll
    static void load() throws Exception {
        new Dl4jEngine().info();
    }

    static Stream<Arguments> everything() {
        return Stream.of(Net.ROW, Net.PICTURE)
                .flatMap(net -> Stream.of(Kind.values())
                        .flatMap(kind -> Stream.of(Extra.values()).map(extra -> Arguments.of(net, kind, extra))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void twentyStepsEqualTheLibrarys(Net net, Kind kind, Extra extra) {
        ComputationGraph theirs = UpdateCases.graph(net, kind, extra);
        ComputationGraph mine = UpdateCases.graph(net, kind, extra);
        assertThat(mine.params()).isEqualTo(theirs.params());
        try (CompiledGraph ours = UpdateCases.compile(mine, net, 1)) {
            for (int step = 0; step < STEPS; step++) {
                double decay = extra == Extra.DECAY ? penalty(theirs) : 0;
                double loss = step(ours, net, step);
                fit(theirs, net, step);
                assertThat(loss).isCloseTo(theirs.score() - decay, within(2e-5 * theirs.score()));
            }
        }
        expectSame(mine, theirs);
        assertThat(mine.getIterationCount()).isEqualTo(theirs.getIterationCount());
    }

    @ParameterizedTest
    @EnumSource
    void theLibraryGoesOnWhereWeStop(Kind kind) {
        Net net = Net.ROW;
        ComputationGraph theirs = UpdateCases.graph(net, kind, Extra.L2);
        ComputationGraph mixed = UpdateCases.graph(net, kind, Extra.L2);
        try (CompiledGraph ours = UpdateCases.compile(mixed, net, 1)) {
            for (int step = 0; step < STEPS; step++) {
                fit(theirs, net, step);
                if (step % 10 < 5) {
                    step(ours, net, step);
                } else {
                    fit(mixed, net, step);
                }
            }
        }
        expectSame(mixed, theirs);
    }

    @ParameterizedTest
    @EnumSource
    void sameBitsWithTwoThreads(Kind kind) {
        assertThat(trained(kind, 2)).isEqualTo(trained(kind, 1));
    }

    private static float[] trained(Kind kind, int threads) {
        ComputationGraph graph = UpdateCases.graph(Net.LARGE, kind, Extra.CLIPPED);
        try (CompiledGraph ours = UpdateCases.compile(graph, Net.LARGE, threads)) {
            for (int step = 0; step < 3; step++) {
                step(ours, Net.LARGE, step);
            }
        }
        return NativeNumbers.read(graph.params());
    }

    /** Our updates with the library's gradients, since running statistics are part of those. */
    @ParameterizedTest
    @EnumSource
    void runningStatisticsMoveAsInTheLibrary(Extra extra) {
        Kind kind = Kind.ADAM;
        ComputationGraph theirs = UpdateCases.normalized(kind, extra);
        ComputationGraph mine = UpdateCases.normalized(kind, extra);
        Update update = UpdateCompiler.compile(mine).orElseThrow();
        for (int step = 0; step < STEPS; step++) {
            fit(theirs, Net.ROW, step);
            INDArray[] batch = UpdateCases.arrays(Net.ROW, step);
            mine.setInputs(batch[0]);
            mine.setLabels(batch[1]);
            mine.computeGradientAndScore();
            float[] gradient = NativeNumbers.read(mine.getFlattenedGradients());
            update.apply(gradient, UpdateCases.EXAMPLES, UpdateCases.RATE, step, UpdateCompilerTest::alone);
        }
        expectSame(mine, theirs);
    }

    @Test
    void declinesWhatItDoesNotKnow() {
        assertThat(UpdateCompiler.compile(UpdateCases.withUpdater(new AMSGrad())))
                .isEmpty();
    }

    private static double step(CompiledGraph ours, Net net, int step) {
        double penalty = ours.penalty();
        Score score = ours.step(
                UpdateCases.inputs(net, step),
                UpdateCases.EXAMPLES,
                new Targets.Classes(UpdateCases.labels(step)),
                UpdateCases.RATE);
        return score.loss() / UpdateCases.EXAMPLES + penalty;
    }

    private static void fit(ComputationGraph theirs, Net net, int step) {
        INDArray[] batch = UpdateCases.arrays(net, step);
        theirs.fit(new INDArray[] {batch[0]}, new INDArray[] {batch[1]});
    }

    private static double penalty(ComputationGraph graph) {
        double sum = 0;
        for (Layer layer : graph.getLayers()) {
            sum += layer.calcRegularizationScore(false);
        }
        return sum;
    }

    private static void expectSame(ComputationGraph mine, ComputationGraph theirs) {
        expectClose(mine.params(), theirs.params());
        INDArray state = theirs.getUpdater().getStateViewArray();
        if (state != null) {
            expectClose(mine.getUpdater().getStateViewArray(), state);
        }
    }

    /** Relative to the largest number. */
    private static void expectClose(INDArray ours, INDArray theirs) {
        double largest = theirs.amaxNumber().doubleValue();
        assertThat(ours.sub(theirs).amaxNumber().doubleValue()).isLessThanOrEqualTo(2e-5 * largest);
    }

    private static void alone(int tasks, Task task) {
        for (int i = 0; i < tasks; i++) {
            task.run(i, 0);
        }
    }
}
