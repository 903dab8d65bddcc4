package dev.layerlab.engine.plan;

import java.util.List;
import java.util.function.ToIntFunction;

/** The tasks of all operations, numbered through. */
record Parts(Operation[] operations, int[] tasks) {
    static Parts of(List<Operation> operations, ToIntFunction<Operation> tasks) {
        int total = operations.stream().mapToInt(tasks).sum();
        Parts parts = new Parts(new Operation[total], new int[total]);
        int at = 0;
        for (Operation operation : operations) {
            for (int task = 0; task < tasks.applyAsInt(operation); task++, at++) {
                parts.operations[at] = operation;
                parts.tasks[at] = task;
            }
        }
        return parts;
    }

    int count() {
        return tasks.length;
    }

    Operation operation(int index) {
        return operations[index];
    }

    int task(int index) {
        return tasks[index];
    }
}
