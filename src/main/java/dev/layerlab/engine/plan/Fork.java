package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Sums;
import java.util.List;

/** Several ways on from one value: each has the same numbers, and their gradients add up. */
final class Fork implements Operation {
    private final Value source;
    private final List<Value> branches;
    private final boolean sourceLearns;

    Fork(Value source, List<Value> branches, boolean sourceLearns) {
        this.source = source;
        this.branches = List.copyOf(branches);
        this.sourceLearns = sourceLearns;
    }

    @Override
    public void forward(Slice slice, boolean learning) {}

    @Override
    public void backward(Slice slice) {
        if (!sourceLearns) {
            return;
        }
        int at = source.at(slice);
        int length = slice.count() * source.size();
        System.arraycopy(branches.getFirst().gradient(), at, source.gradient(), at, length);
        for (Value branch : branches.subList(1, branches.size())) {
            Sums.add(branch.gradient(), at, length, source.gradient(), at);
        }
    }
}
