package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.ReadyBatch;
import dev.layerlab.bench.Runner;
import dev.layerlab.engine.dl4j.CompiledGraph;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** Asks a compiled graph for one row of probabilities, again and again; one with a memory keeps it. */
final class Asking implements Runner {
    private final ComputationGraph graph;
    private final CompiledGraph compiled;
    private final float[] input;
    private final float[] answer;

    /** @param classes numbers of an answer */
    Asking(ComputationGraph graph, CompiledGraph compiled, List<ReadyBatch> questions, int classes) {
        this.graph = graph;
        this.compiled = compiled;
        this.input = questions.getFirst().inputs();
        this.answer = new float[classes];
    }

    @Override
    public void step() {
        compiled.goOn(input, answer);
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
        compiled.close();
        graph.close();
    }
}
