package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.tensor.Shape;
import java.util.List;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;

/** Turns a drawing without problems into the configuration of a DL4J graph. */
final class GraphTranslation {
    private GraphTranslation() {}

    /**
     * The configuration, with every box under its own id.
     *
     * @param oneDnn whether convolutions keep their sums for the backward pass instead of working them out twice (a
     *     fifth of a step); without oneDNN they would keep nine times as much
     */
    static ComputationGraphConfiguration of(
            Network network, NetworkReport report, LearningRule rule, long seed, boolean oneDnn) {
        GraphBuilder graph = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .cacheMode(oneDnn ? CacheMode.DEVICE : CacheMode.NONE)
                .updater(OptimizerTranslation.updater(rule))
                .graphBuilder();
        LayerTranslation translation = new LayerTranslation(graph, rule);
        for (String id : report.order()) {
            Node node = network.node(id).orElseThrow();
            List<String> sources = network.sources(id);
            Shape input = report.shapes().get(sources.isEmpty() ? id : sources.getFirst());
            translation.add(node, input, sources.toArray(String[]::new));
        }
        return graph.build();
    }
}
