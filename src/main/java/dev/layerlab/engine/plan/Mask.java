package dev.layerlab.engine.plan;

import java.util.Optional;

/** Which steps of each sequence of a batch count: 1 for those that do, 0 for those that only fill up. */
final class Mask {
    private Optional<float[]> batch = Optional.empty();
    private int first;

    /**
     * What comes next.
     *
     * @param numbers one for each step of each example; empty if all steps count
     * @param example from which on they are read
     */
    void from(Optional<float[]> numbers, int example) {
        batch = numbers;
        first = example;
    }

    float of(int example, int step, int steps) {
        return batch.isEmpty() ? 1 : batch.get()[(first + example) * steps + step];
    }

    /** The last step that counts; the first step if none does. */
    int last(int example, int steps) {
        int step = steps - 1;
        while (step > 0 && of(example, step, steps) == 0) {
            step--;
        }
        return step;
    }
}
