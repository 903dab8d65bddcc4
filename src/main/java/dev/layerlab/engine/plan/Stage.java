package dev.layerlab.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Operations that a slice can go through without waiting for the others.
 *
 * @param meeting at their end, in all stages but the last
 */
record Stage(List<Operation> operations, Optional<Meeting> meeting) {
    static List<Stage> of(List<Operation> operations) {
        List<Stage> stages = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i) instanceof Meeting meeting) {
                stages.add(new Stage(List.copyOf(operations.subList(from, i + 1)), Optional.of(meeting)));
                from = i + 1;
            }
        }
        stages.add(new Stage(List.copyOf(operations.subList(from, operations.size())), Optional.empty()));
        return List.copyOf(stages);
    }

    void forward(Slice slice, boolean learning) {
        for (Operation operation : operations) {
            operation.forward(slice, learning);
        }
    }

    void backward(Slice slice) {
        for (int i = operations.size() - 1; i >= 0; i--) {
            operations.get(i).backward(slice);
        }
    }
}
