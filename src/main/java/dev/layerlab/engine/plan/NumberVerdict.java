package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Bend;
import dev.layerlab.network.layer.Activation;

/**
 * Losses about numbers: the mean of the squared differences behind any activation, or, for answers between 0 and 1
 * behind a sigmoid, the sum of the cross-entropies.
 */
public record NumberVerdict(Activation activation, boolean crossEntropy) implements Verdict {
    private static final double SMALLEST = 1e-10;

    public NumberVerdict {
        if (crossEntropy && activation != Activation.SIGMOID) {
            throw new IllegalArgumentException("Cross-entropy needs answers between 0 and 1, not " + activation);
        }
    }

    @Override
    public void answer(float[] sums, int at, int rows, int stride, int channels) {
        Bend.apply(activation, sums, at, at + rows * stride);
    }

    @Override
    public double loss(float[] answers, int at, int channels, Targets targets, int row) {
        double sum = 0;
        for (int c = 0; c < channels; c++) {
            double target = target(targets, row, channels, c);
            sum += crossEntropy ? crossEntropy(answers[at + c], target) : square(answers[at + c] - target) / channels;
        }
        return sum;
    }

    private static double crossEntropy(double answer, double target) {
        return -target * Math.log(Math.max(answer, SMALLEST)) - (1 - target) * Math.log(Math.max(1 - answer, SMALLEST));
    }

    private static double square(double difference) {
        return difference * difference;
    }

    @Override
    public void differentiate(float[] answers, int at, int channels, Targets targets, int row, float[] gradient) {
        for (int c = 0; c < channels; c++) {
            float difference = answers[at + c] - target(targets, row, channels, c);
            gradient[at + c] = crossEntropy ? difference : 2 * difference * slope(answers[at + c]) / channels;
        }
    }

    @Override
    public boolean isHit(float[] answers, int at, int channels, Targets targets, int row) {
        return false;
    }

    /** Of the activation, from its result. */
    private float slope(float y) {
        return switch (activation) {
            case LINEAR -> 1;
            case RELU -> y > 0 ? 1 : 0;
            case LEAKY_RELU -> y < 0 ? 0.01f : 1;
            case ELU -> y > 0 ? 1 : y + 1;
            case SIGMOID -> y * (1 - y);
            case TANH -> 1 - y * y;
        };
    }

    private static float target(Targets targets, int row, int channels, int c) {
        return ((Targets.Numbers) targets).values()[row * channels + c];
    }
}
