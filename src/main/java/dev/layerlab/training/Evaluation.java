package dev.layerlab.training;

import dev.layerlab.data.BatchFeeder;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.Epoch;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Loss;
import dev.layerlab.tensor.Batch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a network answers a set of examples.
 *
 * @param loss mean an example; NaN without examples
 * @param confusion how often each answer was given: a row for each right class, a column for each answer
 */
public record Evaluation(int examples, double loss, int[][] confusion) {
    private static final int BATCH = 128;

    /** Asks the network about each of these examples; belongs to the network's thread. */
    public static Evaluation of(LiveNetwork live, Dataset dataset, int[] indices, Loss kind)
            throws InterruptedException {
        int classes = dataset.classes().size();
        int[][] confusion = new int[classes][classes];
        double loss = 0;
        try (BatchFeeder feeder = Epoch.inOrder(dataset, indices, BATCH).from(0)) {
            for (Batch batch = feeder.next(); batch != null; batch = feeder.next()) {
                float[] outputs = live.answer(batch);
                loss += kind.mean(outputs, classes, batch.labels(), batch.count()) * batch.count();
                for (int i = 0; i < batch.count(); i++) {
                    confusion[batch.labels()[i]][Scoring.strongest(outputs, i * classes, classes)]++;
                }
            }
        }
        return new Evaluation(indices.length, loss / indices.length, confusion);
    }

    /** Share of right answers. */
    public double accuracy() {
        int correct =
                IntStream.range(0, confusion.length).map(c -> confusion[c][c]).sum();
        return (double) correct / examples;
    }

    public List<ClassScore> perClass() {
        return IntStream.range(0, confusion.length).mapToObj(this::score).toList();
    }

    private ClassScore score(int label) {
        int right = confusion[label][label];
        int support = Arrays.stream(confusion[label]).sum();
        int answered = Arrays.stream(confusion).mapToInt(row -> row[label]).sum();
        double precision = share(right, answered);
        double recall = share(right, support);
        return new ClassScore(
                precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall), support);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /**
     * How well one class is told from the others; a share of nothing is 0.
     *
     * @param precision share of this answer that was right
     * @param recall share of this class that was found
     * @param f1 harmonic mean of both
     * @param support examples of this class
     */
    public record ClassScore(double precision, double recall, double f1, int support) {}
}
