package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Loss;
import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.engine.plan.Targets;
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
    private transient Targets targets = new Targets.Classes(new int[0]);
    private transient double mean;
    private transient int correct;

    MeasuredLoss(Loss loss) {
        this.loss = loss;
    }

    /** The classes that the next gradient is about. */
    void expect(int[] classes) {
        targets = new Targets.Classes(classes);
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
        int stride = Lanes.padded(classes);
        float[] numbers = NativeNumbers.read(sums);
        float[] answers = new float[count * stride];
        for (int row = 0; row < count; row++) {
            System.arraycopy(numbers, row * classes, answers, row * stride, classes);
        }
        ClassVerdict verdict = new ClassVerdict(loss);
        verdict.answer(answers, 0, count, stride, classes);
        float[] gradient = new float[count * stride];
        double sum = 0;
        correct = 0;
        for (int row = 0; row < count; row++) {
            int at = row * stride;
            sum += verdict.loss(answers, at, classes, targets, row);
            correct += verdict.isHit(answers, at, classes, targets, row) ? 1 : 0;
            verdict.differentiate(answers, at, classes, targets, row, gradient);
            System.arraycopy(gradient, at, numbers, row * classes, classes);
        }
        mean = sum / count;
        INDArray result = Nd4j.createUninitialized(DataType.FLOAT, new long[] {count, classes}, 'c');
        NativeNumbers.write(numbers, 0, result);
        return result;
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
