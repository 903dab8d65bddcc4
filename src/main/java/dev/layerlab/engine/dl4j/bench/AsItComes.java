package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Contestant;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;
import java.util.Arrays;
import org.deeplearning4j.config.DL4JSystemProperties;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * DL4J the way everybody gets it: a plain graph, its own training loop, its own losses, and no oneDNN layers, which it
 * never switches on by itself. It runs on the native library that LayerLab brings along, which is built for newer
 * processors than the one that DL4J takes by default and so does it no wrong.
 */
public final class AsItComes implements Contestant {
    @Override
    public String name() {
        return "dl4j";
    }

    @Override
    public Runner prepare(Workload workload) {
        ComputationGraph graph = build(workload);
        return switch (workload) {
            case CNN, LENET, MLP, TINY, LSTM, EMBEDDING_LSTM -> new Fitting(graph, workload);
            case PREDICT_ONE -> new Answering(graph, workload, input -> graph.outputSingle(input));
            case SAMPLE_ONE -> new Answering(graph, workload, input -> graph.rnnTimeStep(input)[0]);
        };
    }

    /** A layer asks the property once, when it is made. */
    static ComputationGraph build(Workload workload) {
        String property = DL4JSystemProperties.DISABLE_HELPER_PROPERTY;
        String before = System.getProperty(property);
        System.setProperty(property, "true");
        try {
            ComputationGraph graph = new ComputationGraph(Dl4jWorkloads.configuration(workload));
            graph.init();
            requirePlainLayers(graph);
            return graph;
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
    }

    private static void requirePlainLayers(ComputationGraph graph) {
        if (Arrays.stream(graph.getLayers()).anyMatch(layer -> layer.getHelper() != null)) {
            throw new IllegalStateException("A layer of DL4J as it comes goes through oneDNN");
        }
    }
}
