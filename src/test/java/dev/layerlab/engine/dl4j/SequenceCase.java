package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Loss;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.engine.plan.NumberVerdict;
import dev.layerlab.engine.plan.Targets;
import dev.layerlab.engine.plan.Verdict;
import dev.layerlab.tensor.Shape;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A batch of random sequences for one of the networks.
 *
 * @param mask 1 for steps that count
 * @param labels right classes or yes (1) and no (0), one for each answer
 */
record SequenceCase(SequenceGraph kind, int examples, int steps, float[] inputs, Optional<float[]> mask, int[] labels) {

    static SequenceCase of(SequenceGraph kind, int examples, int steps, boolean masked, long seed) {
        Random random = new Random(seed);
        float[] inputs = new float[examples * steps * kind.channels()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = kind.words() ? random.nextInt(SequenceGraph.WORDS) : (float) random.nextGaussian();
        }
        int[] labels = random.ints((long) examples * (kind.everyStep() ? steps : 1), 0, kind.answers() == 1 ? 2 : 3)
                .toArray();
        Optional<float[]> mask = masked ? Optional.of(lengths(examples, steps, random)) : Optional.empty();
        return new SequenceCase(kind, examples, steps, inputs, mask, labels);
    }

    private static float[] lengths(int examples, int steps, Random random) {
        float[] mask = new float[examples * steps];
        for (int i = 0; i < examples; i++) {
            Arrays.fill(mask, i * steps, i * steps + 1 + random.nextInt(steps), 1);
        }
        return mask;
    }

    SequenceCase withMask(float[] other) {
        return new SequenceCase(kind, examples, steps, inputs, Optional.of(other), labels);
    }

    Shape shape() {
        return new Shape.Image(1, steps, kind.channels());
    }

    Verdict verdict() {
        return kind.answers() == 1
                ? new NumberVerdict(dev.layerlab.network.layer.Activation.SIGMOID, true)
                : new ClassVerdict(Loss.CROSS_ENTROPY);
    }

    Targets targets() {
        Optional<float[]> rows = kind.everyStep() ? mask : Optional.empty();
        if (kind.answers() > 1) {
            return new Targets.Classes(labels, rows);
        }
        float[] numbers = new float[labels.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = labels[i];
        }
        return new Targets.Numbers(numbers, rows);
    }

    /** Loss and gradient as DL4J works them out; the gradient is not divided by the number of examples. */
    void learn(ComputationGraph graph) {
        INDArray[] steps =
                mask.map(numbers -> new INDArray[] {stepMask(numbers)}).orElse(null);
        graph.setInputs(inputArray());
        graph.setLabels(labelArray());
        graph.setLayerMaskArrays(steps, kind.everyStep() ? steps : null);
        graph.computeGradientAndScore();
    }

    private INDArray stepMask(float[] numbers) {
        return Nd4j.create(numbers, new long[] {examples, steps}, 'c');
    }

    INDArray inputArray() {
        long[] shape = kind.words() ? new long[] {examples, steps} : new long[] {examples, kind.channels(), steps};
        return Nd4j.create(inputs, shape, 'c');
    }

    INDArray labelArray() {
        int answers = kind.answers();
        int rows = kind.everyStep() ? steps : 1;
        INDArray array = Nd4j.zeros(
                DataType.FLOAT,
                kind.everyStep() ? new long[] {examples, answers, steps} : new long[] {examples, answers});
        for (int i = 0; i < labels.length; i++) {
            long[] at = kind.everyStep()
                    ? new long[] {i / rows, labels[i], i % rows}
                    : new long[] {i, answers == 1 ? 0 : labels[i]};
            array.putScalar(at, answers == 1 ? labels[i] : 1);
        }
        return array;
    }
}
