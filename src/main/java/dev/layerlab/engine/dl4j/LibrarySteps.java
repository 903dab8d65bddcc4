package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Loss;
import dev.layerlab.engine.StepResult;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import java.util.Map;
import org.deeplearning4j.nn.conf.layers.OutputLayer;

/** Steps of DL4J's own operations, for graphs and processors that there is no plan for. */
final class LibrarySteps implements Steps {
    /** Answers to more examples than this are worked out in parts, so that they do not need more memory than a step. */
    private static final int PART = 64;

    private final LearningGraph graph;
    private final GlobalClipping updater;
    private final MeasuredLoss loss;
    private final Penalties penalties;
    private final BatchArray inputs;
    private double learningRate = Double.NaN;

    LibrarySteps(LearningGraph graph, GlobalClipping updater, Shape shape, String output, Loss kind) {
        this.graph = graph;
        this.inputs = new BatchArray(shape);
        this.loss = new MeasuredLoss(kind);
        ((OutputLayer) graph.getLayer(output).conf().getLayer()).setLossFn(loss);
        this.updater = updater;
        this.penalties = new Penalties(graph.getLayers());
    }

    @Override
    public StepResult learn(Batch batch, double rate) {
        if (rate != learningRate) {
            updater.setLearningRate(rate);
            learningRate = rate;
        }
        double penalty = penalties.sum();
        loss.expect(batch.labels());
        graph.learn(inputs.load(batch.inputs(), 0, batch.count()), updater);
        return new StepResult(loss.mean() + penalty, loss.correct());
    }

    @Override
    public void answer(Batch batch, Map<String, float[]> wanted) {
        for (int first = 0; first < batch.count(); first += PART) {
            int from = first;
            int count = Math.min(PART, batch.count() - first);
            graph.forward(inputs.load(batch.inputs(), first, count), wanted.keySet(), (box, array) -> {
                float[] numbers = wanted.get(box);
                NativeNumbers.read(array, numbers, from * (numbers.length / batch.count()));
            });
        }
    }

    @Override
    public void parametersChanged() {}

    @Override
    public void close() {
        inputs.close();
    }
}
