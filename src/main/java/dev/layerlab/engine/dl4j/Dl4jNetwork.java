package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.StepResult;
import dev.layerlab.engine.Weights;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A drawing that has come to life: a DL4J graph, which owns all numbers, and a way to make its steps. */
final class Dl4jNetwork implements LiveNetwork {
    private final LearningGraph graph;
    private final Steps steps;
    private final String output;
    private final Map<String, Shape> shapes;

    /**
     * @param graph with weights
     * @param shapes what each box gives
     */
    Dl4jNetwork(LearningGraph graph, Steps steps, String output, Map<String, Shape> shapes) {
        this.graph = graph;
        this.steps = steps;
        this.output = output;
        this.shapes = shapes;
    }

    @Override
    public StepResult learn(Batch batch, double rate) {
        return steps.learn(batch, rate);
    }

    @Override
    public float[] answer(Batch batch) {
        return activations(batch, Set.of(output)).get(output);
    }

    @Override
    public Map<String, float[]> activations(Batch batch, Set<String> boxes) {
        Map<String, float[]> numbers = new HashMap<>();
        boxes.forEach(box -> numbers.put(box, new float[Math.multiplyExact(batch.count(), elements(box))]));
        steps.answer(batch, numbers);
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
        steps.parametersChanged();
    }

    @Override
    public NetworkState state() {
        INDArray memory = graph.getUpdater().getStateViewArray();
        return new NetworkState(
                parameters(), memory == null ? new float[0] : NativeNumbers.read(memory), graph.steps());
    }

    @Override
    public void restore(NetworkState state) {
        INDArray memory = graph.getUpdater().getStateViewArray();
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
        steps.close();
        graph.free();
    }
}
