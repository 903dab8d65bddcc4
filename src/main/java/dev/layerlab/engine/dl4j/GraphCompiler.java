package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.PlanBuilder;
import dev.layerlab.engine.plan.Value;
import dev.layerlab.engine.plan.Verdict;
import dev.layerlab.tensor.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.graph.vertex.VertexIndices;
import org.deeplearning4j.nn.graph.vertex.impl.LayerVertex;
import org.deeplearning4j.nn.graph.vertex.impl.PreprocessorVertex;

/** Turns a DL4J graph with one input and one output into a plan that works on the graph's own parameters. */
public final class GraphCompiler {
    private final ComputationGraph graph;
    private final Shape shape;
    private final Verdict verdict;
    private final PlanBuilder plan = new PlanBuilder();
    private final LayerCompiler layers;
    private final VertexCompiler vertices = new VertexCompiler(plan);
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Deque<Value>> branches = new HashMap<>();

    private GraphCompiler(ComputationGraph graph, Shape shape, Verdict verdict) {
        this.graph = graph;
        this.shape = shape;
        this.verdict = verdict;
        this.layers = new LayerCompiler(plan, () -> graph.getConfiguration().getIterationCount());
    }

    /**
     * The plan of an initialised graph, whose updater is already the one it keeps; empty if it has a part that there is
     * no operation for, or an optimiser that there is no rule for.
     *
     * @param shape of an example
     * @param threads that may take part
     */
    public static Optional<CompiledGraph> compile(ComputationGraph graph, Shape shape, Verdict verdict, int threads) {
        GraphCompiler compiler = new GraphCompiler(graph, shape, verdict);
        for (int index : graph.topologicalSortOrder()) {
            if (!compiler.add(graph.getVertices()[index])) {
                return Optional.empty();
            }
        }
        return UpdateCompiler.compile(graph)
                .map(update -> new CompiledGraph(graph, compiler.plan, update, compiler.values, threads));
    }

    private boolean add(GraphVertex vertex) {
        Optional<Value> result = vertex.isInputVertex() ? Optional.of(input(vertex)) : follow(vertex);
        result.ifPresent(value -> keep(vertex, value));
        return result.isPresent();
    }

    private Value input(GraphVertex vertex) {
        boolean tight = true;
        for (VertexIndices next : vertex.getOutputVertices()) {
            tight &= readsNumberByNumber(graph.getVertices()[next.getVertexIndex()]);
        }
        return plan.input(shape, tight);
    }

    private static boolean readsNumberByNumber(GraphVertex vertex) {
        if (vertex instanceof LayerVertex layer && layer.getLayer() != null) {
            Layer type = layer.getLayer().conf().getLayer();
            return type instanceof ConvolutionLayer
                    || type instanceof DenseLayer
                    || type instanceof OutputLayer
                    || SequenceCompiler.readsNumberByNumber(type);
        }
        return vertex instanceof PreprocessorVertex;
    }

    private void keep(GraphVertex vertex, Value value) {
        values.put(vertex.getVertexName(), value);
        VertexIndices[] readers = vertex.getOutputVertices();
        int ways = readers == null ? 0 : readers.length;
        branches.put(vertex.getVertexName(), new ArrayDeque<>(plan.fork(value, ways)));
    }

    private Optional<Value> follow(GraphVertex vertex) {
        List<Value> sources = new ArrayList<>();
        for (VertexIndices source : vertex.getInputVertices()) {
            sources.add(branches.get(graph.getVertices()[source.getVertexIndex()].getVertexName())
                    .remove());
        }
        if (vertex instanceof LayerVertex layer) {
            Value source = layer.getLayerPreProcessor() instanceof CnnToFeedForwardPreProcessor
                    ? plan.flatten(sources.getFirst())
                    : sources.getFirst();
            Optional<Value> result = layers.add(layer.getLayer(), source);
            if (layer.isOutputVertex()) {
                result.ifPresent(sums -> plan.judge(sums, verdict));
            }
            return result;
        }
        return vertices.add(graph.getConfiguration().getVertices().get(vertex.getVertexName()), sources);
    }
}
