package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.Plan;
import dev.layerlab.engine.plan.PlanBuilder;
import dev.layerlab.engine.plan.Score;
import dev.layerlab.engine.plan.Targets;
import dev.layerlab.engine.plan.Update;
import dev.layerlab.engine.plan.Value;
import java.lang.foreign.MemorySegment;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A DL4J graph with a plan for its steps. */
public final class CompiledGraph implements AutoCloseable {
    private final ComputationGraph graph;
    private final Plan plan;
    private final Update update;
    private final Map<String, Value> values;

    CompiledGraph(ComputationGraph graph, PlanBuilder builder, Update update, Map<String, Value> values, int threads) {
        this.graph = graph;
        this.update = update;
        this.values = Map.copyOf(values);
        this.plan = builder.build(numbers(graph.params()), threads);
    }

    /** The memory of an array that lies in one piece. It must not be used after the array is closed. */
    @SuppressWarnings("restricted")
    static MemorySegment numbers(INDArray array) {
        long address = array.data().address() + array.offset() * Float.BYTES;
        return MemorySegment.ofAddress(address).reinterpret(array.length() * Float.BYTES);
    }

    /** Forward over some examples, without learning; see {@link Steps#answer}. */
    void answer(float[] inputs, int first, int count, Map<String, float[]> wanted) {
        // Two boxes may have one value, as before and after one that passes everything on.
        Map<float[], Value> numbers = new IdentityHashMap<>();
        wanted.forEach((box, array) -> numbers.put(array, values.get(box)));
        plan.answer(inputs, first, count, numbers);
    }

    void parametersChanged() {
        plan.parametersChanged();
    }

    public Score learn(float[] inputs, int count, Targets targets) {
        plan.parametersChanged();
        return plan.learn(inputs, count, targets);
    }

    /** Learns a batch: the parameters, the updater's memory and the count of steps are the graph's own. */
    public Score step(float[] inputs, int count, Targets targets, double rate) {
        Score score = learn(inputs, count, targets);
        int steps = graph.getConfiguration().getIterationCount();
        update.apply(plan.gradient(), count, rate, steps, plan);
        plan.parametersChanged();
        graph.getConfiguration().setIterationCount(steps + 1);
        return score;
    }

    /** What the penalties on the weights, as they are now, add to the mean loss. */
    double penalty() {
        return update.penalty(plan);
    }

    /** @param mask 1 for each step of each example that counts and 0 for others */
    Score learn(float[] inputs, float[] mask, int count, Targets targets) {
        plan.parametersChanged();
        return plan.learn(inputs, Optional.of(mask), count, targets);
    }

    /** Lets the sequences of the next batch go on where those of the last one ended (truncated backpropagation). */
    void carryOn() {
        plan.carryOn();
    }

    /** Begins afresh, with the parameters as they are now. */
    void forget() {
        plan.forget();
        plan.parametersChanged();
    }

    /**
     * Goes on with a sequence by what the graph was compiled for, such as a single step.
     *
     * @param answers where its answers are written
     */
    public void goOn(float[] inputs, float[] answers) {
        plan.answer(inputs, Optional.empty(), 1, answers);
        plan.carryOn();
    }

    float[] gradient() {
        return plan.gradient();
    }

    @Override
    public void close() {
        plan.close();
    }
}
