package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.engine.plan.Score;
import dev.layerlab.engine.plan.Targets;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;

/** One network that learns by our steps, in float, and by DL4J's {@code fit} in double, from the same parameters on. */
final class TwoTrainings implements AutoCloseable {
    private final LearningRule rule;
    private final double rate;
    private final String output;
    private final int classes;
    private final LearningGraph mine;
    private final LearningGraph exact;
    private final Penalties penalties;
    private final CompiledGraph ours;

    TwoTrainings(Network network, LearningRule rule, double rate, long seed, int threads) throws Exception {
        this.rule = rule;
        this.rate = rate;
        output = network.output().orElseThrow().id();
        classes = ((Output) network.output().orElseThrow().layer()).classes();
        mine = graph(network, seed, DataType.FLOAT);
        exact = graph(network, seed, DataType.DOUBLE);
        penalties = new Penalties(exact.getLayers());
        stir(new Random(seed));
        exact.params().assign(mine.params());
        ours = GraphCompiler.compile(mine, Drawings.inputOf(network), new ClassVerdict(rule.loss()), threads)
                .orElseThrow();
    }

    private LearningGraph graph(Network network, long seed, DataType type) throws Exception {
        LearningGraph graph = TwoPaths.graph(network, rule, seed, type);
        GlobalClipping updater = new GlobalClipping(graph, rule.gradientClipping());
        updater.setLearningRate(rate);
        graph.setUpdater(updater);
        if (rule.loss() == Loss.BINARY_CROSS_ENTROPY) {
            // DL4J cuts answers off at 1e-5, and their gradient with them; in double it need not.
            ((OutputLayer) graph.getLayer(output).conf().getLayer()).setLossFn(new LossBinaryXENT(0.0));
        }
        return graph;
    }

    /**
     * What begins as 0 or 1 would hide mistakes. Filters that begin as 0 would besides give the places of a maximum
     * pooling the same numbers but for their last bits, so that rounding alone decides which place learns.
     */
    private void stir(Random random) {
        for (Layer layer : mine.getLayers()) {
            layer.paramTable().forEach((key, values) -> {
                boolean drawn = key.equals(DefaultParamInitializer.WEIGHT_KEY)
                        && values.amaxNumber().doubleValue() > 0;
                for (long i = 0; i < values.length() && !drawn; i++) {
                    values.putScalar(i, values.getFloat(i) + 0.2 * random.nextGaussian());
                }
            });
        }
        mine.getLayer(output).getParam(DefaultParamInitializer.WEIGHT_KEY).muli(0.2);
    }

    /** Both learn the batch; notes the losses. */
    void step(Batch batch, Differences differences) {
        double penalty = ours.penalty();
        Score score = ours.step(batch.inputs(), batch.count(), new Targets.Classes(batch.labels()), rate);
        // Decay that is no penalty is part of DL4J's score, but nothing that is learned from.
        double decay = penalties.sum();
        for (Layer layer : exact.getLayers()) {
            decay -= layer.calcRegularizationScore(true);
        }
        try (INDArray features = Oracle.features(batch).castTo(DataType.DOUBLE);
                INDArray labels = Oracle.labels(batch, classes).castTo(DataType.DOUBLE)) {
            exact.fit(new INDArray[] {features}, new INDArray[] {labels});
        }
        double[] loss = {score.loss() / batch.count() + penalty};
        differences.expect("loss", loss, new double[] {exact.score() + decay});
    }

    void compareAnswers(Batch batch, Differences differences) {
        double[] expected = new double[batch.count() * classes];
        try (INDArray features = Oracle.features(batch).castTo(DataType.DOUBLE)) {
            exact.forward(features, Set.of(output), (box, numbers) -> {
                System.arraycopy(numbers.dup('c').data().asDouble(), 0, expected, 0, expected.length);
            });
        }
        float[] answers = new float[expected.length];
        ours.answer(batch.inputs(), 0, batch.count(), Map.of(output, answers));
        double[] numbers = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            numbers[i] = answers[i];
        }
        differences.expect("answers", numbers, expected);
    }

    /**
     * Where the optimiser divides rounding by rounding, the parameter wanders by some of the learning rate a step, and
     * running means behind it follow: in such a network half of one step is allowed.
     */
    void compareMemoryAndParameters(Differences differences) {
        boolean wanders = UpdaterMemory.compare(rule.optimizer(), mine.getUpdater(), exact.getUpdater(), differences);
        double floor = wanders ? rate / 2 : 0;
        double[] numbers = mine.params().toDoubleVector();
        double[] expected = exact.params().toDoubleVector();
        for (Layer layer : mine.getLayers()) {
            layer.paramTable().forEach((key, values) -> {
                String name = layer.conf().getLayer().getLayerName() + " " + key;
                int from = (int) values.offset();
                differences.expect(name, numbers, expected, from, from + (int) values.length(), floor);
            });
        }
    }

    @Override
    public void close() {
        ours.close();
        INDArray memory = exact.getUpdater().getStateViewArray();
        if (memory != null) {
            memory.close();
        }
        exact.params().close();
        exact.getFlattenedGradients().close();
        mine.free();
    }
}
