package dev.layerlab.ui.workbench;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.StepResult;
import dev.layerlab.engine.Weights;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weights count up in thousandths and activations are the input again and again, so that a test can foretell them. */
public final class FakeLiveNetwork implements LiveNetwork {
    private final Network network;
    private final NetworkReport report;
    private final int classes;
    private int steps;

    public FakeLiveNetwork(Network network) {
        this.network = network;
        this.report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
        this.classes =
                (int) report.shapes().get(network.output().orElseThrow().id()).elements();
    }

    /** The loss is 1 / steps. */
    @Override
    public StepResult learn(Batch batch, double learningRate) {
        steps++;
        return new StepResult(1.0 / steps, batch.count() / 2);
    }

    /** The first class gets the share 0.75 where the first number is below zero, else 0.25; the second the rest. */
    @Override
    public float[] answer(Batch batch) {
        float[] answers = new float[batch.count() * classes];
        int elements = (int) batch.shape().elements();
        for (int i = 0; i < batch.count(); i++) {
            float first = batch.inputs()[i * elements] < 0 ? 0.75f : 0.25f;
            answers[i * classes] = first;
            answers[i * classes + classes - 1] = 1 - first;
        }
        return answers;
    }

    @Override
    public Map<String, float[]> activations(Batch batch, Set<String> boxes) {
        Map<String, float[]> answers = new HashMap<>();
        int inputs = (int) batch.shape().elements();
        for (String box : boxes) {
            int elements = (int) report.shapes().get(box).elements();
            float[] values = new float[batch.count() * elements];
            for (int i = 0; i < values.length; i++) {
                values[i] = batch.inputs()[i / elements * inputs + i % elements % inputs];
            }
            answers.put(box, values);
        }
        return answers;
    }

    @Override
    public Optional<Weights> weights(String box) {
        Shape input = report.shapes().get(network.sources(box).getFirst());
        Layer layer = network.node(box).orElseThrow().layer();
        if (layer instanceof Convolution convolution && input instanceof Shape.Image picture) {
            return Optional.of(
                    counting(convolution.filters(), picture.channels(), convolution.kernel(), convolution.kernel()));
        }
        if (layer instanceof Dense dense) {
            return Optional.of(counting((int) input.elements(), dense.units()));
        }
        return layer instanceof Output output
                ? Optional.of(counting((int) input.elements(), output.classes()))
                : Optional.empty();
    }

    @Override
    public float[] parameters() {
        return new float[] {steps};
    }

    @Override
    public void setParameters(float[] parameters) {
        steps = (int) parameters[0];
    }

    @Override
    public NetworkState state() {
        return new NetworkState(parameters(), new float[0], steps);
    }

    @Override
    public void restore(NetworkState state) {
        steps = state.steps();
    }

    @Override
    public void close() {}

    private static Weights counting(int... dimensions) {
        int size = 1;
        for (int dimension : dimensions) {
            size *= dimension;
        }
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (i - size / 2) / 1000f;
        }
        return new Weights(values, dimensions, new float[0]);
    }
}
