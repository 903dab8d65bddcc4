package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Contestant;
import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.dl4j.CompiledGraph;
import dev.layerlab.engine.dl4j.GraphCompiler;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.engine.plan.NumberVerdict;
import dev.layerlab.engine.plan.Verdict;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.tensor.Shape;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** The same graphs, with LayerLab's plan for their steps. */
public final class Ours implements Contestant {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Override
    public String name() {
        return OURS;
    }

    @Override
    public Runner prepare(Workload workload) {
        ComputationGraph graph = new ComputationGraph(Dl4jWorkloads.configuration(workload));
        graph.init();
        CompiledGraph compiled = GraphCompiler.compile(graph, shape(workload), verdict(workload), PROCESSORS)
                .orElseThrow(() -> new IllegalStateException("No plan for " + workload.id()));
        return switch (workload) {
            case CNN, LENET, MLP, TINY, LSTM, EMBEDDING_LSTM -> new Stepping(graph, compiled, workload);
            case PREDICT_ONE -> new Asking(graph, compiled, Lessons.of(workload), 10);
            case SAMPLE_ONE -> new Asking(graph, compiled, Lessons.of(workload), Lessons.CHARACTERS);
        };
    }

    private static Shape shape(Workload workload) {
        return switch (workload) {
            case CNN, PREDICT_ONE -> new Shape.Image(28, 28, 1);
            case LENET -> new Shape.Image(32, 32, 3);
            case MLP -> new Shape.Flat(784);
            case TINY -> new Shape.Flat(2);
            case LSTM -> new Shape.Image(1, Lessons.TEXT_STEPS, Lessons.CHARACTERS);
            case SAMPLE_ONE -> new Shape.Image(1, 1, Lessons.CHARACTERS);
            case EMBEDDING_LSTM -> new Shape.Image(1, Lessons.WORD_STEPS, 1);
        };
    }

    private static Verdict verdict(Workload workload) {
        return switch (workload) {
            case CNN, PREDICT_ONE, LENET, MLP, LSTM, SAMPLE_ONE -> new ClassVerdict(Loss.CROSS_ENTROPY);
            case TINY -> new NumberVerdict(Activation.TANH, false);
            case EMBEDDING_LSTM -> new NumberVerdict(Activation.SIGMOID, true);
        };
    }
}
