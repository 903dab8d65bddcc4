package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Sums;
import java.util.List;

/** The sum of two or more values of one shape. */
final class Addition implements Operation {
    private final List<Value> sources;
    private final List<Value> learning;
    private final Value result;

    /** @param learning those of the sources that want a gradient */
    Addition(List<Value> sources, List<Value> learning, Value result) {
        this.sources = List.copyOf(sources);
        this.learning = List.copyOf(learning);
        this.result = result;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        int length = slice.count() * result.size();
        int to = result.at(slice);
        Value first = sources.get(0);
        Value second = sources.get(1);
        Sums.add(first.numbers(), first.at(slice), second.numbers(), second.at(slice), length, result.numbers(), to);
        for (Value more : sources.subList(2, sources.size())) {
            Sums.add(more.numbers(), more.at(slice), length, result.numbers(), to);
        }
    }

    @Override
    public void backward(Slice slice) {
        int length = slice.count() * result.size();
        for (Value source : learning) {
            System.arraycopy(result.gradient(), result.at(slice), source.gradient(), source.at(slice), length);
        }
    }
}
