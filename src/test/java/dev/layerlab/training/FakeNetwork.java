package dev.layerlab.training;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.NetworkState;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.engine.StepResult;
import dev.layerlab.engine.Weights;
import dev.layerlab.tensor.Batch;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** A softmax regression with momentum; insists on being used by one thread and not after its end. */
final class FakeNetwork implements LiveNetwork {
    private static final float MOMENTUM = 0.5f;

    private final String box;
    private final int inputs;
    private final int classes;
    private final LearningRule rule;
    private final float[] weights;
    private final float[] speed;
    private int steps;
    private Thread owner;
    private volatile boolean closed;

    FakeNetwork(String box, int inputs, int classes, LearningRule rule, long seed) {
        this.box = box;
        this.inputs = inputs;
        this.classes = classes;
        this.rule = rule;
        this.weights = new float[(inputs + 1) * classes];
        this.speed = new float[rule.optimizer() == Optimizer.SGD ? 0 : weights.length];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextDouble(-0.5, 0.5);
        }
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public StepResult learn(Batch batch, double learningRate) {
        float[] outputs = answer(batch);
        double loss = rule.loss().mean(outputs, classes, batch.labels(), batch.count());
        int correct = Scoring.correct(outputs, classes, batch.labels(), batch.count());
        for (int i = 0; i < batch.count(); i++) {
            outputs[i * classes + batch.labels()[i]] -= 1;
        }
        for (int c = 0; c < classes; c++) {
            for (int j = 0; j <= inputs; j++) {
                move(c * (inputs + 1) + j, slope(batch, outputs, c, j), learningRate);
            }
        }
        steps++;
        if (learningRate >= FakeEngine.EXPLODES_AT) {
            Arrays.fill(weights, Float.POSITIVE_INFINITY);
        }
        return new StepResult(loss, correct);
    }

    private float slope(Batch batch, float[] errors, int c, int j) {
        float sum = 0;
        for (int i = 0; i < batch.count(); i++) {
            sum += errors[i * classes + c] * (j == inputs ? 1 : batch.inputs()[i * inputs + j]);
        }
        return sum / batch.count();
    }

    private void move(int index, float slope, double rate) {
        float step = (float) (-rate * slope);
        if (speed.length > 0) {
            speed[index] = MOMENTUM * speed[index] + step;
            step = speed[index];
        }
        weights[index] += step;
    }

    @Override
    public float[] answer(Batch batch) {
        beUsed();
        float[] outputs = new float[batch.count() * classes];
        for (int i = 0; i < batch.count(); i++) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                double score = weights[c * (inputs + 1) + inputs];
                for (int j = 0; j < inputs; j++) {
                    score += (double) weights[c * (inputs + 1) + j] * batch.inputs()[i * inputs + j];
                }
                outputs[i * classes + c] = (float) Math.exp(score);
                sum += outputs[i * classes + c];
            }
            for (int c = 0; c < classes; c++) {
                outputs[i * classes + c] /= (float) sum;
            }
        }
        return outputs;
    }

    @Override
    public Map<String, float[]> activations(Batch batch, Set<String> boxes) {
        return boxes.contains(box) ? Map.of(box, answer(batch)) : Map.of();
    }

    @Override
    public Optional<Weights> weights(String asked) {
        beUsed();
        return asked.equals(box)
                ? Optional.of(new Weights(weights.clone(), new int[] {classes, inputs + 1}, new float[0]))
                : Optional.empty();
    }

    @Override
    public float[] parameters() {
        beUsed();
        return weights.clone();
    }

    @Override
    public void setParameters(float[] parameters) {
        copy(parameters, weights);
    }

    @Override
    public NetworkState state() {
        beUsed();
        return new NetworkState(weights.clone(), speed.clone(), steps);
    }

    @Override
    public void restore(NetworkState state) {
        copy(state.parameters(), weights);
        copy(state.updater(), speed);
        steps = state.steps();
    }

    @Override
    public void close() {
        beUsed();
        closed = true;
    }

    private void copy(float[] from, float[] to) {
        beUsed();
        if (from.length != to.length) {
            throw new IllegalArgumentException(from.length + " numbers instead of " + to.length);
        }
        System.arraycopy(from, 0, to, 0, to.length);
    }

    private synchronized void beUsed() {
        owner = owner == null ? Thread.currentThread() : owner;
        if (owner != Thread.currentThread() || closed) {
            throw new IllegalStateException("Used by " + Thread.currentThread() + ", closed: " + closed);
        }
    }
}
