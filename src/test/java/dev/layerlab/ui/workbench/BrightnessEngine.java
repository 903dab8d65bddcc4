package dev.layerlab.ui.workbench;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.StepResult;
import dev.layerlab.engine.Weights;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Batch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers without any library: the class whose share of the input is brightest wins, the rest share what is left. Its
 * loss falls with every step; at learning rates above 5 it is no number any more.
 */
public final class BrightnessEngine implements Engine {
    @Override
    public void warmUp() {}

    @Override
    public EngineInfo info() {
        return new EngineInfo("Fake", "none", false, 0, 1);
    }

    @Override
    public LiveNetwork create(Network network, LearningRule rule, long seed) {
        return new FakeLive(network, seed);
    }

    private static final class FakeLive implements LiveNetwork {
        private final NetworkReport report;
        private final int classes;
        private float[] parameters;
        private int steps;

        FakeLive(Network network, long seed) {
            report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
            classes = network.output()
                    .map(node -> ((Output) node.layer()).classes())
                    .orElseThrow();
            parameters = new float[] {seed, 0};
        }

        @Override
        public StepResult learn(Batch batch, double learningRate) {
            steps++;
            parameters = new float[] {parameters[0], steps};
            return new StepResult(learningRate > 5 ? Double.NaN : 2.0 / steps, batch.count() / 2);
        }

        @Override
        public float[] answer(Batch batch) {
            int length = (int) batch.shape().elements();
            float[] outputs = new float[batch.count() * classes];
            for (int example = 0; example < batch.count(); example++) {
                double total = 0;
                double[] mass = new double[classes];
                for (int i = 0; i < length; i++) {
                    double value = Math.exp(batch.inputs()[example * length + i]) - 0.9;
                    mass[i * classes / length] += value * value;
                }
                for (double part : mass) {
                    total += part;
                }
                for (int c = 0; c < classes; c++) {
                    outputs[example * classes + c] = (float) (mass[c] / total);
                }
            }
            return outputs;
        }

        @Override
        public Map<String, float[]> activations(Batch batch, Set<String> boxes) {
            Map<String, float[]> found = new HashMap<>();
            for (String box : boxes) {
                found.put(
                        box,
                        new float
                                [(int) (batch.count() * report.shapes().get(box).elements())]);
            }
            return found;
        }

        @Override
        public Optional<Weights> weights(String box) {
            return Optional.empty();
        }

        @Override
        public float[] parameters() {
            return parameters.clone();
        }

        @Override
        public void setParameters(float[] given) {
            parameters = given.clone();
        }

        @Override
        public NetworkState state() {
            return new NetworkState(parameters(), new float[0], steps);
        }

        @Override
        public void restore(NetworkState state) {
            parameters = state.parameters().clone();
            steps = state.steps();
        }

        @Override
        public void close() {}
    }
}
