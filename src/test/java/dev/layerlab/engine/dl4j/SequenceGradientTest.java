package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.plan.Score;
import dev.layerlab.text.UserFacingException;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Compares plans of networks that read sequences with DL4J, number by number, relative to the largest. */
@Tag("engine")
class SequenceGradientTest {
    private static final double TOLERANCE = 1e-4;

    @BeforeAll
    static void loadLibrary() throws UserFacingException {
        NativeLibrary.load();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,20", "2,3", "5,8", "9,17", "20,1", "20,20"})
    void isThatOfDl4j(int steps, int examples) {
        for (SequenceGraph kind : SequenceGraph.values()) {
            assertSame(SequenceCase.of(kind, examples, steps, false, 100L * steps + examples));
            // DL4J takes the mask of a single answer for one of its classes, and refuses it.
            if (steps * examples > 1) {
                assertSame(SequenceCase.of(kind, examples, steps, true, 100L * steps + examples));
            }
        }
    }

    private static void assertSame(SequenceCase batch) {
        String what = batch.kind() + ", mask " + batch.mask().isPresent();
        ComputationGraph graph = batch.kind().start(batch.steps(), DataType.FLOAT);
        batch.learn(graph);
        try (CompiledGraph compiled = compile(graph, batch, 2)) {
            Score score = learn(compiled, batch);
            assertThat(score.loss() / batch.examples())
                    .as(what)
                    .isCloseTo(graph.score(), within(TOLERANCE * graph.score()));
            assertClose(what, compiled.gradient(), floats(graph.getFlattenedGradients()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSameBitsWithOneThreadAndTwo(SequenceGraph kind) {
        SequenceCase batch = SequenceCase.of(kind, 29, 20, true, 1);
        ComputationGraph graph = kind.start(batch.steps(), DataType.FLOAT);
        try (CompiledGraph alone = compile(graph, batch, 1);
                CompiledGraph together = compile(graph, batch, 2)) {
            Score score = learn(alone, batch);
            for (int i = 0; i < 20; i++) {
                assertThat(learn(together, batch)).isEqualTo(score);
                assertThat(together.gradient()).isEqualTo(alone.gradient());
            }
        }
    }

    /** DL4J's own gradient is not the slope where a mask has zeros before ones, so the slope is what counts. */
    @Test
    void isTheSlopeInDoublePrecision() {
        SequenceCase plain = SequenceCase.of(SequenceGraph.LAST_STEP, 3, 6, false, 5);
        float[] mask = {0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1};
        for (SequenceCase batch : new SequenceCase[] {plain, plain.withMask(mask)}) {
            ComputationGraph graph = batch.kind().start(batch.steps(), DataType.FLOAT);
            ComputationGraph exact = batch.kind().start(batch.steps(), DataType.DOUBLE);
            exact.params().assign(graph.params().castTo(DataType.DOUBLE));
            try (CompiledGraph compiled = compile(graph, batch, 1)) {
                learn(compiled, batch);
                assertSlopes(exact, batch, compiled.gradient());
            }
        }
    }

    private static void assertSlopes(ComputationGraph graph, SequenceCase batch, float[] gradient) {
        int every = 41;
        float[] some = new float[gradient.length / every];
        float[] slopes = new float[some.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = gradient[i * every];
            slopes[i] = (float) (slope(graph, batch, i * every) * batch.examples());
        }
        assertClose("mask " + batch.mask().isPresent(), some, slopes);
    }

    private static double slope(ComputationGraph graph, SequenceCase batch, int parameter) {
        // DL4J rounds last steps to floats, which smaller ones would show.
        double nudge = 1e-3;
        double before = graph.params().getDouble(parameter);
        double higher = score(graph, batch, parameter, before + nudge);
        double lower = score(graph, batch, parameter, before - nudge);
        graph.params().putScalar(parameter, before);
        return (higher - lower) / (2 * nudge);
    }

    private static double score(ComputationGraph graph, SequenceCase batch, int parameter, double value) {
        graph.params().putScalar(parameter, value);
        batch.learn(graph);
        return graph.score();
    }

    static CompiledGraph compile(ComputationGraph graph, SequenceCase batch, int threads) {
        return GraphCompiler.compile(graph, batch.shape(), batch.verdict(), threads)
                .orElseThrow();
    }

    static Score learn(CompiledGraph compiled, SequenceCase batch) {
        return batch.mask()
                .map(mask -> compiled.learn(batch.inputs(), mask, batch.examples(), batch.targets()))
                .orElseGet(() -> compiled.learn(batch.inputs(), batch.examples(), batch.targets()));
    }

    static float[] floats(INDArray array) {
        return array.dup().data().asFloat();
    }

    static void assertClose(String what, float[] ours, float[] theirs) {
        assertThat(ours).as(what).hasSameSizeAs(theirs);
        double largest = 0;
        double worst = 0;
        for (int i = 0; i < theirs.length; i++) {
            largest = Math.max(largest, Math.abs(theirs[i]));
            worst = Math.max(worst, Math.abs(ours[i] - theirs[i]));
        }
        assertThat(worst).as(what).isLessThan(TOLERANCE * largest);
    }
}
