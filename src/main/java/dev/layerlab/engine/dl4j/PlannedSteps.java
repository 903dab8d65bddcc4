package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.StepResult;
import dev.layerlab.engine.plan.Score;
import dev.layerlab.engine.plan.Targets;
import dev.layerlab.tensor.Batch;
import java.util.Map;

/** Steps by a plan of our own kernels. */
final class PlannedSteps implements Steps {
    /** Answers to more examples than this are worked out in parts, so that they do not need more memory than a step. */
    private static final int PART = 64;

    private final CompiledGraph graph;

    PlannedSteps(CompiledGraph graph) {
        this.graph = graph;
    }

    @Override
    public StepResult learn(Batch batch, double rate) {
        double penalty = graph.penalty();
        Score score = graph.step(batch.inputs(), batch.count(), new Targets.Classes(batch.labels()), rate);
        return new StepResult(score.loss() / batch.count() + penalty, score.hits());
    }

    @Override
    public void answer(Batch batch, Map<String, float[]> wanted) {
        for (int first = 0; first < batch.count(); first += PART) {
            graph.answer(batch.inputs(), first, Math.min(PART, batch.count() - first), wanted);
        }
    }

    @Override
    public void parametersChanged() {
        graph.parametersChanged();
    }

    @Override
    public void close() {
        graph.close();
    }
}
