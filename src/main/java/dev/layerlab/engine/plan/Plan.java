package dev.layerlab.engine.plan;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A network's operations in order, and the threads that run them. Belongs to one thread, which alone calls it and
 * closes it.
 */
public final class Plan implements Sharing, AutoCloseable {
    /** Numbers that are worth waking another thread for. */
    private static final int MANY = 20_000;

    private final List<Operation> operations;
    private final List<Stage> stages;
    private final Parts preparations;
    private final Parts gatherings;
    private final List<Value> values;
    private final Load load;
    private final Judge judge;
    private final Sequences sequences;
    private final long work;
    private final MemorySegment parameters;
    private final float[] gradient;
    private final Team team;
    private Sizes sizes = new Sizes(0, 0, 0, 0);
    private boolean gradients;
    private boolean prepared;

    /**
     * @param values that the operations read and write
     * @param work multiply-adds of one example, forward and back
     * @param parameters of the network, as floats
     * @param threads that may take part
     */
    Plan(
            List<Operation> operations,
            List<Value> values,
            Load load,
            Judge judge,
            Sequences sequences,
            long work,
            MemorySegment parameters,
            int threads) {
        this.operations = List.copyOf(operations);
        this.stages = Stage.of(operations);
        this.preparations = Parts.of(operations, Operation::preparations);
        this.gatherings = Parts.of(operations, Operation::gatherings);
        this.values = List.copyOf(values);
        this.load = load;
        this.judge = judge;
        this.sequences = sequences;
        this.work = work;
        this.parameters = parameters;
        this.gradient = new float[Math.toIntExact(parameters.byteSize() / Float.BYTES)];
        this.team = new Team(threads);
    }

    /** Says that the parameters have changed. */
    public void parametersChanged() {
        prepared = false;
    }

    /**
     * Forward and back over a batch; afterwards {@link #gradient()} is that of the sum of all losses.
     *
     * @param inputs examples one behind the other, pictures channel by channel
     */
    public Score learn(float[] inputs, int count, Targets targets) {
        return learn(inputs, Optional.empty(), count, targets);
    }

    /** @param mask 1 for each step of each example that counts and 0 for others; empty if all count */
    public Score learn(float[] inputs, Optional<float[]> mask, int count, Targets targets) {
        Slices slices = ready(count, true);
        load.from(inputs, 0);
        sequences.mask().from(mask, 0);
        judge.expect(targets);
        int last = stages.size() - 1;
        for (int i = 0; i < last; i++) {
            Stage stage = stages.get(i);
            team.run(slices.count(), (index, worker) -> stage.forward(slices.slice(index, worker), true));
            stage.meeting().orElseThrow().meetForward(slices);
        }
        team.run(slices.count(), (index, worker) -> thereAndBack(slices.slice(index, worker)));
        for (int i = last - 1; i >= 0; i--) {
            Stage stage = stages.get(i);
            stage.meeting().orElseThrow().meetBackward(slices);
            team.run(slices.count(), (index, worker) -> stage.backward(slices.slice(index, worker)));
        }
        share(
                gatherings.count(),
                (index, worker) ->
                        gatherings.operation(index).gather(gatherings.task(index), worker, slices, gradient));
        return new Score(judge.loss(slices), judge.hits(slices));
    }

    private void thereAndBack(Slice slice) {
        Stage last = stages.getLast();
        last.forward(slice, true);
        last.backward(slice);
    }

    /**
     * Forward over some examples, without learning.
     *
     * @param wanted arrays to be filled, each with the numbers of its value, pictures channel by channel, from example {@code first}
     *     on
     */
    public void answer(float[] inputs, int first, int count, Map<float[], Value> wanted) {
        answer(
                inputs,
                Optional.empty(),
                first,
                count,
                slice -> wanted.forEach((numbers, value) -> value.read(slice, numbers, first)));
    }

    /** Forward over a batch, without learning; the answers are written row by row, without their padding. */
    public void answer(float[] inputs, Optional<float[]> mask, int count, float[] answers) {
        answer(inputs, mask, 0, count, slice -> judge.tell(slice, answers));
    }

    private void answer(float[] inputs, Optional<float[]> mask, int first, int count, Consumer<Slice> eye) {
        Slices slices = ready(count, false);
        load.from(inputs, first);
        sequences.mask().from(mask, first);
        team.run(slices.count(), (index, worker) -> {
            Slice slice = slices.slice(index, worker);
            for (Stage stage : stages) {
                stage.forward(slice, false);
            }
            eye.accept(slice);
        });
    }

    /** Lets the sequences of the next batch go on where those of the last one ended. */
    public void carryOn() {
        sequences.memories().forEach(LstmMemory::carryOn);
    }

    /** Lets the sequences of the next batch begin afresh, as they do unless told to carry on. */
    public void forget() {
        sequences.memories().forEach(LstmMemory::forget);
    }

    /** On several threads if there are many parameters. */
    @Override
    public void share(int tasks, Task task) {
        if (gradient.length >= MANY) {
            team.run(tasks, task);
            return;
        }
        for (int i = 0; i < tasks; i++) {
            task.run(i, 0);
        }
    }

    private Slices ready(int count, boolean learning) {
        Slices slices = Slices.of(count, work, !sequences.memories().isEmpty());
        boolean larger =
                slices.count() > sizes.slices() || slices.perSlice() > sizes.perSlice() || count > sizes.examples();
        if (larger) {
            make(slices, count);
        }
        if (learning && (larger || !gradients)) {
            values.forEach(value -> value.makeGradient(sizes));
            gradients = true;
        }
        if (!prepared) {
            share(
                    preparations.count(),
                    (index, worker) ->
                            preparations.operation(index).prepare(preparations.task(index), worker, parameters));
            prepared = true;
        }
        return slices;
    }

    private void make(Slices slices, int count) {
        sizes = new Sizes(
                team.size(),
                Math.max(sizes.slices(), slices.count()),
                Math.max(sizes.perSlice(), slices.perSlice()),
                Math.max(sizes.examples(), count));
        values.forEach(value -> value.make(sizes));
        operations.forEach(operation -> operation.make(sizes));
        gradients = false;
    }

    /** Of the last batch, in the order of the parameters. */
    public float[] gradient() {
        return gradient;
    }

    @Override
    public void close() {
        team.close();
    }
}
