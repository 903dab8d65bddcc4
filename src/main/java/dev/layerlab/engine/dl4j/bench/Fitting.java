package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Trains a plain graph with {@code fit}. */
final class Fitting implements Runner {
    /** Both arrays as DL4J takes them. */
    private record Ready(float[] features, float[] labels) {}

    private final ComputationGraph graph;
    private final long[] inputShape;
    private final long[] labelShape;
    private final List<Ready> batches;
    private int next;

    Fitting(ComputationGraph graph, Workload workload) {
        this.graph = graph;
        this.inputShape = Dl4jWorkloads.inputShape(workload);
        this.labelShape = Labels.shape(workload);
        this.batches = Lessons.of(workload).stream()
                .map(batch -> new Ready(batch.inputs(), Labels.of(workload, batch.targets())))
                .toList();
    }

    @Override
    public void step() {
        Ready batch = batches.get(next);
        next = (next + 1) % batches.size();
        try (INDArray features = Nd4j.create(batch.features(), inputShape, 'c');
                INDArray labels = Nd4j.create(batch.labels(), labelShape, 'c')) {
            graph.fit(new INDArray[] {features}, new INDArray[] {labels});
        }
    }

    @Override
    public double loss() {
        return graph.score();
    }

    @Override
    public void close() {
        graph.close();
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
}
