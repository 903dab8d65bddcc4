package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.StepResult;
import dev.layerlab.engine.Weights;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.layer.Dropout;
import dev.layerlab.network.layer.Input;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A drawing that DL4J computes. */
final class Dl4jNetwork implements LiveNetwork {
    /** Answers to more examples than this are worked out in parts, so that they do not need more memory than a step. */
    private static final int PART = 64;

    private final LearningGraph graph;
    private final GlobalClipping updater;
    private final MeasuredLoss loss;
    private final Penalties penalties;
    private final BatchArray inputs;
    private final String output;
    private final Map<String, Shape> shapes;
    private final boolean random;
    private final long seed;
    private double learningRate = Double.NaN;

    Dl4jNetwork(Network network, NetworkReport report, LearningRule rule, long seed, boolean oneDnn) {
        this.seed = seed;
        this.shapes = report.shapes();
        this.random = network.nodes().stream().anyMatch(node -> node.layer() instanceof Dropout);
        this.output = network.output().orElseThrow().id();
        this.inputs = new BatchArray(((Input) network.input().orElseThrow().layer()).shape());
        this.loss = new MeasuredLoss(rule.loss());
        this.graph = new LearningGraph(GraphTranslation.of(network, report, rule, seed, oneDnn));
        graph.start();
        ((OutputLayer) graph.getLayer(output).conf().getLayer()).setLossFn(loss);
        this.updater = new GlobalClipping(graph, rule.gradientClipping());
        graph.setUpdater(updater);
        this.penalties = new Penalties(graph.getLayers());
    }

    @Override
    public StepResult learn(Batch batch, double rate) {
        if (rate != learningRate) {
            updater.setLearningRate(rate);
            learningRate = rate;
        }
        if (random) {
            // The generator belongs to the thread, not to the network.
            Nd4j.getRandom().setSeed(31 * seed + graph.steps());
        }
        double penalty = penalties.sum();
        loss.expect(batch.labels());
        graph.learn(inputs.load(batch.inputs(), 0, batch.count()), updater);
        return new StepResult(loss.mean() + penalty, loss.correct());
    }

    @Override
    public float[] answer(Batch batch) {
        return activations(batch, Set.of(output)).get(output);
    }

    @Override
    public Map<String, float[]> activations(Batch batch, Set<String> boxes) {
        Map<String, float[]> numbers = new HashMap<>();
        boxes.forEach(box -> numbers.put(box, new float[Math.multiplyExact(batch.count(), elements(box))]));
        for (int first = 0; first < batch.count(); first += PART) {
            int from = first;
            int count = Math.min(PART, batch.count() - first);
            graph.forward(
                    inputs.load(batch.inputs(), first, count),
                    boxes,
                    (box, array) -> NativeNumbers.read(array, numbers.get(box), from * elements(box)));
        }
        return numbers;
    }

    private int elements(String box) {
        return Math.toIntExact(shapes.get(box).elements());
    }

    @Override
    public Optional<Weights> weights(String box) {
        return Optional.ofNullable(graph.getLayer(box))
                .map(layer -> layer.paramTable())
                .filter(table -> table.containsKey(DefaultParamInitializer.WEIGHT_KEY))
                .map(Dl4jNetwork::weights);
    }

    private static Weights weights(Map<String, INDArray> table) {
        INDArray values = table.get(DefaultParamInitializer.WEIGHT_KEY);
        INDArray bias = table.get(DefaultParamInitializer.BIAS_KEY);
        return new Weights(
                NativeNumbers.read(values),
                LongStream.of(values.shape()).mapToInt(Math::toIntExact).toArray(),
                bias == null ? new float[0] : NativeNumbers.read(bias));
    }

    @Override
    public float[] parameters() {
        return NativeNumbers.read(graph.params());
    }

    @Override
    public void setParameters(float[] parameters) {
        requireLength(parameters, graph.numParams());
        NativeNumbers.write(parameters, 0, graph.params());
    }

    @Override
    public NetworkState state() {
        INDArray memory = updater.getStateViewArray();
        return new NetworkState(
                parameters(), memory == null ? new float[0] : NativeNumbers.read(memory), graph.steps());
    }

    @Override
    public void restore(NetworkState state) {
        INDArray memory = updater.getStateViewArray();
        requireLength(state.parameters(), graph.numParams());
        requireLength(state.updater(), memory == null ? 0 : memory.length());
        setParameters(state.parameters());
        if (memory != null) {
            NativeNumbers.write(state.updater(), 0, memory);
        }
        graph.setSteps(state.steps());
    }

    private static void requireLength(float[] numbers, long expected) {
        if (numbers.length != expected) {
            throw new IllegalArgumentException(numbers.length + " numbers do not fit a network with " + expected);
        }
    }

    /** DL4J's own graph, for writing it to a file. */
    ComputationGraph graph() {
        return graph;
    }

    @Override
    public void close() {
        inputs.close();
        graph.free();
    }
}
