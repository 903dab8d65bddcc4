package dev.layerlab.engine.dl4j;

import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What DL4J says about a batch, with the losses it comes with. */
final class Oracle {
    private Oracle() {}

    /** The gradient of the sum of all losses; the graph's score is the mean then, penalties included. */
    static double[] gradient(ComputationGraph graph, Batch batch, int classes) {
        DataType type = graph.params().dataType();
        graph.setInputs(features(batch).castTo(type));
        graph.setLabels(labels(batch, classes).castTo(type));
        graph.computeGradientAndScore();
        return graph.getFlattenedGradients().toDoubleVector();
    }

    static INDArray features(Batch batch) {
        int count = batch.count();
        long[] sizes = switch (batch.shape()) {
            case Shape.Flat(int size) -> new long[] {count, size};
            case Shape.Image(int height, int width, int channels) -> new long[] {count, channels, height, width};
        };
        return Nd4j.create(batch.inputs(), sizes, 'c');
    }

    static INDArray labels(Batch batch, int classes) {
        float[] ones = new float[batch.count() * classes];
        for (int i = 0; i < batch.count(); i++) {
            ones[i * classes + batch.labels()[i]] = 1;
        }
        return Nd4j.create(ones, new long[] {batch.count(), classes}, 'c');
    }
}
