package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Loss;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * Works out loss, hits and gradient of the output in one go on the heap. DL4J's own losses take a dozen native calls
 * for these few numbers, a second forward pass of the output for the loss, and say nothing about hits.
 */
final class MeasuredLoss implements ILossFunction {
    private static final long serialVersionUID = 1L;

    private final Loss loss;
    private transient int[] labels;
    private transient float[] outputs = new float[0];
    private transient double mean;
    private transient int correct;

    MeasuredLoss(Loss loss) {
        this.loss = loss;
    }

    /** The classes that the next gradient is about. */
    void expect(int[] classes) {
        labels = classes;
    }

    /** Mean loss of the last batch. */
    double mean() {
        return mean;
    }

    /** Hits in the last batch. */
    int correct() {
        return correct;
    }

    @Override
    public INDArray computeGradient(INDArray ignored, INDArray sums, IActivation activation, INDArray mask) {
        int count = Math.toIntExact(sums.size(0));
        int classes = Math.toIntExact(sums.size(1));
        if (outputs.length != count * classes) {
            outputs = new float[count * classes];
        }
        NativeNumbers.read(sums, outputs, 0);
        correct = 0;
        for (int i = 0; i < count; i++) {
            correct += strongest(i * classes, classes) == labels[i] ? 1 : 0;
            activate(i * classes, classes);
        }
        mean = loss.mean(outputs, classes, labels, count);
        for (int i = 0; i < count; i++) {
            differentiate(i * classes, classes, labels[i]);
        }
        INDArray gradient = Nd4j.createUninitialized(DataType.FLOAT, new long[] {count, classes}, 'c');
        NativeNumbers.write(outputs, 0, gradient);
        return gradient;
    }

    private int strongest(int from, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            best = outputs[from + c] > outputs[from + best] ? c : best;
        }
        return best;
    }

    private void activate(int from, int classes) {
        switch (loss) {
            case CROSS_ENTROPY, MEAN_SQUARED_ERROR -> softmax(from, classes);
            case BINARY_CROSS_ENTROPY -> sigmoid(from, classes);
        }
    }

    private void softmax(int from, int classes) {
        float top = outputs[from + strongest(from, classes)];
        double sum = 0;
        for (int c = from; c < from + classes; c++) {
            outputs[c] = (float) Math.exp(outputs[c] - top);
            sum += outputs[c];
        }
        for (int c = from; c < from + classes; c++) {
            outputs[c] = (float) (outputs[c] / sum);
        }
    }

    private void sigmoid(int from, int classes) {
        for (int c = from; c < from + classes; c++) {
            outputs[c] = (float) (1 / (1 + Math.exp(-outputs[c])));
        }
    }

    /** Turns outputs into the loss's gradient by the sums in front of softmax or sigmoid. */
    private void differentiate(int from, int classes, int label) {
        switch (loss) {
            // The derivative of the logarithm cancels that of softmax or sigmoid: output minus target.
            case CROSS_ENTROPY, BINARY_CROSS_ENTROPY -> outputs[from + label] -= 1;
            case MEAN_SQUARED_ERROR -> differentiateSquares(from, classes, label);
        }
    }

    private void differentiateSquares(int from, int classes, int label) {
        double weighted = 0;
        for (int c = 0; c < classes; c++) {
            weighted += slope(from, classes, c, label) * outputs[from + c];
        }
        for (int c = 0; c < classes; c++) {
            double slope = slope(from, classes, c, label);
            outputs[from + c] = (float) (outputs[from + c] * (slope - weighted));
        }
    }

    private double slope(int from, int classes, int c, int label) {
        return 2.0 / classes * (outputs[from + c] - (c == label ? 1 : 0));
    }

    @Override
    public String name() {
        return "measured " + loss;
    }

    @Override
    public double computeScore(INDArray l, INDArray sums, IActivation activation, INDArray mask, boolean average) {
        throw new UnsupportedOperationException("The loss comes with the gradient");
    }

    @Override
    public INDArray computeScoreArray(INDArray l, INDArray sums, IActivation activation, INDArray mask) {
        throw new UnsupportedOperationException("The loss comes with the gradient");
    }

    @Override
    public Pair<Double, INDArray> computeGradientAndScore(
            INDArray l, INDArray sums, IActivation activation, INDArray mask, boolean average) {
        throw new UnsupportedOperationException("The loss comes with the gradient");
    }
}
