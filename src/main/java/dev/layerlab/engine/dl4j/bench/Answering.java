package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Asks a plain graph for one row of probabilities. */
final class Answering implements Runner {
    private final ComputationGraph graph;
    private final long[] shape;
    private final float[] input;
    private final UnaryOperator<INDArray> question;
    private float[] answer = {};

    Answering(ComputationGraph graph, Workload workload, UnaryOperator<INDArray> question) {
        this.graph = graph;
        this.shape = Dl4jWorkloads.inputShape(workload);
        this.input = Lessons.of(workload).getFirst().inputs();
        this.question = question;
    }

    @Override
    public void step() {
        try (INDArray features = Nd4j.create(input, shape, 'c');
                INDArray probabilities = question.apply(features)) {
            answer = probabilities.reshape(probabilities.length()).toFloatVector();
        }
    }

    float[] answer() {
        return answer;
    }

    @Override
    public double loss() {
        return Double.NaN;
    }

    @Override
    public void close() {
        graph.close();
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
}
