package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.engine.plan.Score;
import dev.layerlab.engine.plan.Targets;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One network as our plan computes it and as DL4J does, over the same parameters: DL4J in float, as the program runs
 * it, and in double, where its rounding does not hide ours.
 *
 * <p>Gradients count as equal if they differ by at most {@link #RELATIVE} of the largest number in the gradient of the
 * same parameter tensor. Where that is nothing but rounding (biases in front of a batch normalisation, which takes them
 * out again), noise would be compared with noise: so {@link #FLOOR} of the largest number in the whole gradient is
 * allowed too.
 */
final class TwoPaths implements AutoCloseable {
    private static final double RELATIVE = 1e-4;
    private static final double FLOOR = 1e-5;

    private final Network network;
    private final LearningGraph theirs;
    private final LearningGraph exact;
    private final CompiledGraph ours;
    private final Penalties penalties;

    TwoPaths(Network network, LearningRule rule, long seed, int threads) throws Exception {
        this.network = network;
        theirs = graph(network, rule, seed, DataType.FLOAT);
        exact = graph(network, rule, seed, DataType.DOUBLE);
        penalties = new Penalties(theirs.getLayers());
        stir(seed);
        ours = GraphCompiler.compile(theirs, Drawings.inputOf(network), new ClassVerdict(rule.loss()), threads)
                .orElseThrow();
    }

    static LearningGraph graph(Network network, LearningRule rule, long seed, DataType type) throws Exception {
        boolean oneDnn = NativeLibrary.load().oneDnn();
        ComputationGraphConfiguration settings =
                GraphTranslation.of(network, NetworkCheck.check(network, 1, Long.MAX_VALUE), rule, seed, oneDnn);
        settings.setDataType(type);
        LearningGraph graph = new LearningGraph(settings);
        graph.start();
        SeededDropout.install(graph, seed);
        graph.setSteps(Math.floorMod(seed, 100));
        return graph;
    }

    /**
     * Biases, scales and running statistics begin as 0 or 1, which would hide mistakes. The answers stay away from 0
     * and 1, where DL4J cuts binary cross-entropy off at 1e-5.
     */
    private void stir(long seed) {
        Random random = new Random(seed);
        for (Layer layer : theirs.getLayers()) {
            layer.paramTable().forEach((key, values) -> {
                for (long i = 0; i < values.length() && !key.equals(DefaultParamInitializer.WEIGHT_KEY); i++) {
                    values.putScalar(i, values.getFloat(i) + 0.2 * random.nextGaussian());
                }
            });
        }
        theirs.getLayer(output()).getParam(DefaultParamInitializer.WEIGHT_KEY).muli(0.2);
        exact.params().assign(theirs.params());
    }

    LearningGraph exact() {
        return exact;
    }

    float[] ourGradient(Batch batch) {
        learn(batch);
        return ours.gradient().clone();
    }

    private Score learn(Batch batch) {
        return ours.learn(batch.inputs(), batch.count(), new Targets.Classes(batch.labels()));
    }

    void assertSameGradient(Batch batch) {
        assertSame(batch, theirs);
    }

    void assertExactGradient(Batch batch) {
        assertSame(batch, exact);
    }

    private void assertSame(Batch batch, LearningGraph oracle) {
        double[] expected = Oracle.gradient(oracle, batch, classes());
        double loss = learn(batch).loss() / batch.count() + penalties.sum();
        float[] gradient = ours.gradient();

        assertThat(loss).as("loss").isCloseTo(oracle.score(), within(1e-5 * Math.max(1, oracle.score())));
        double floor = FLOOR * largest(expected, 0, expected.length);
        for (Layer layer : theirs.getLayers()) {
            layer.paramTable().forEach((key, values) -> {
                int from = (int) values.offset();
                int to = from + (int) values.length();
                double allowed = RELATIVE * largest(expected, from, to) + floor;
                String name = layer.conf().getLayer().getLayerName() + " " + key;
                assertThat(worst(gradient, expected, from, to)).as(name).isLessThanOrEqualTo(allowed);
            });
        }
    }

    void assertSameAnswers(Batch batch) {
        float[] expected = new float[batch.count() * classes()];
        try (INDArray features = Oracle.features(batch)) {
            theirs.forward(features, Set.of(output()), (box, numbers) -> NativeNumbers.read(numbers, expected, 0));
        }
        float[] answers = new float[expected.length];
        ours.answer(batch.inputs(), 0, batch.count(), Map.of(output(), answers));

        for (int i = 0; i < answers.length; i++) {
            assertThat(answers[i]).as("answer " + i).isCloseTo(expected[i], within(1e-5f));
        }
    }

    private String output() {
        return network.output().orElseThrow().id();
    }

    private int classes() {
        return ((Output) network.output().orElseThrow().layer()).classes();
    }

    private static double worst(float[] numbers, double[] expected, int from, int to) {
        double worst = 0;
        for (int i = from; i < to; i++) {
            worst = Math.max(worst, Math.abs(numbers[i] - expected[i]));
        }
        return worst;
    }

    private static double largest(double[] numbers, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(numbers[i]));
        }
        return largest;
    }

    @Override
    public void close() {
        ours.close();
        // What both left in this thread's workspaces goes with one of them: it takes a garbage collection.
        exact.params().close();
        exact.getFlattenedGradients().close();
        theirs.free();
    }
}
