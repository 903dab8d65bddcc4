package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.PlanBuilder;
import dev.layerlab.engine.plan.Value;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;

/** Adds the vertices of a DL4J graph that are no layers to a plan, as far as there are operations for them. */
final class VertexCompiler {
    private final PlanBuilder plan;

    VertexCompiler(PlanBuilder plan) {
        this.plan = plan;
    }

    /** What the vertex gives for its sources; empty if there is no operation for it. */
    Optional<Value> add(GraphVertex vertex, List<Value> sources) {
        return switch (vertex) {
            case PreprocessorVertex box
            when box.getPreProcessor() instanceof CnnToFeedForwardPreProcessor ->
                Optional.of(plan.flatten(sources.getFirst()));
            case ElementWiseVertex join when join.getOp() == ElementWiseVertex.Op.Add -> Optional.of(plan.add(sources));
            case MergeVertex join
            when join.getMergeAxis() == MergeVertex.DEFAULT_MERGE_DIM -> Optional.of(plan.concatenate(sources));
            case ScaleVertex same when same.getScaleFactor() == 1 -> Optional.of(sources.getFirst());
            default -> Optional.empty();
        };
    }
}
