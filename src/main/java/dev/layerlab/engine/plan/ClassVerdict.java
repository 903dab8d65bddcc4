package dev.layerlab.engine.plan;

import dev.layerlab.engine.Loss;
import dev.layerlab.engine.kernel.Bend;
import dev.layerlab.engine.kernel.Softmax;
import dev.layerlab.network.layer.Activation;

/** Losses about the right class of each row. */
public record ClassVerdict(Loss kind) implements Verdict {
    @Override
    public void answer(float[] sums, int at, int rows, int stride, int channels) {
        switch (kind) {
            case CROSS_ENTROPY, MEAN_SQUARED_ERROR -> Softmax.rows(sums, at, rows, stride, channels);
            case BINARY_CROSS_ENTROPY -> Bend.apply(Activation.SIGMOID, sums, at, at + rows * stride);
        }
    }

    @Override
    public double loss(float[] answers, int at, int channels, Targets targets, int row) {
        return kind.ofExample(answers, at, channels, label(targets, row));
    }

    @Override
    public void differentiate(float[] answers, int at, int channels, Targets targets, int row, float[] gradient) {
        int label = label(targets, row);
        switch (kind) {
            // The derivative of the logarithm cancels that of softmax or sigmoid: answer minus target.
            case CROSS_ENTROPY, BINARY_CROSS_ENTROPY -> {
                System.arraycopy(answers, at, gradient, at, channels);
                gradient[at + label] -= 1;
            }
            case MEAN_SQUARED_ERROR -> differentiateSquares(answers, at, channels, label, gradient);
        }
    }

    @Override
    public boolean isHit(float[] answers, int at, int channels, Targets targets, int row) {
        int label = label(targets, row);
        for (int c = 0; c < channels; c++) {
            if (answers[at + c] > answers[at + label] || c < label && answers[at + c] == answers[at + label]) {
                return false;
            }
        }
        return true;
    }

    private static int label(Targets targets, int row) {
        return ((Targets.Classes) targets).labels()[row];
    }

    private static void differentiateSquares(float[] answers, int at, int classes, int label, float[] gradient) {
        double weighted = 0;
        for (int c = 0; c < classes; c++) {
            weighted += slope(answers, at, classes, c, label) * answers[at + c];
        }
        for (int c = 0; c < classes; c++) {
            double slope = slope(answers, at, classes, c, label);
            gradient[at + c] = (float) (answers[at + c] * (slope - weighted));
        }
    }

    private static double slope(float[] answers, int at, int classes, int c, int label) {
        return 2.0 / classes * (answers[at + c] - (c == label ? 1 : 0));
    }
}
