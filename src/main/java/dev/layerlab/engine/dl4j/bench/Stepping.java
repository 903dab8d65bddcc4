package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.ReadyBatch;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;
import dev.layerlab.engine.dl4j.CompiledGraph;
import dev.layerlab.engine.plan.Targets;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** Trains a compiled graph. */
final class Stepping implements Runner {
    private final ComputationGraph graph;
    private final CompiledGraph compiled;
    private final int batch;
    private final double rate;
    private final List<float[]> inputs;
    private final List<Targets> targets;
    private double loss = Double.NaN;
    private int next;

    Stepping(ComputationGraph graph, CompiledGraph compiled, Workload workload) {
        this.graph = graph;
        this.compiled = compiled;
        this.batch = workload.batch();
        this.rate = rate(graph);
        List<ReadyBatch> batches = Lessons.of(workload);
        this.inputs = batches.stream().map(ReadyBatch::inputs).toList();
        this.targets = batches.stream()
                .map(ready -> targets(workload, ready.targets()))
                .toList();
    }

    private static double rate(ComputationGraph graph) {
        BaseLayer output = (BaseLayer) graph.getOutputLayer(0).conf().getLayer();
        return output.getIUpdater().getLearningRate(0, 0);
    }

    private static Targets targets(Workload workload, int[] targets) {
        return switch (workload) {
            case CNN, LENET, MLP, LSTM, PREDICT_ONE, SAMPLE_ONE -> new Targets.Classes(targets);
            case TINY, EMBEDDING_LSTM -> {
                float[] values = new float[targets.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = targets[i];
                }
                yield new Targets.Numbers(values);
            }
        };
    }

    @Override
    public void step() {
        loss = compiled.step(inputs.get(next), batch, targets.get(next), rate).loss() / batch;
        next = (next + 1) % inputs.size();
    }

    @Override
    public double loss() {
        return loss;
    }

    @Override
    public void close() {
        compiled.close();
        graph.close();
    }
}
