package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Gates;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Goes through the steps of a sequence with cells that keep what their gates let in (Hochreiter and Schmidhuber, 1997;
 * forget gates: Gers and others, 2000; no peepholes). A step is one product for all examples of a slice.
 */
final class Lstm implements Operation {
    private final Value source;
    private final Value result;
    private final boolean sourceLearns;
    private final Mask mask;
    private final LstmMemory memory;
    private final LstmShape shape;
    private final LstmWeights weights;
    private final LstmGradient product;
    private final float[] noBias;
    private int[] sourceRows = new int[0];
    private int[] gateRows = new int[0];
    private int[] shownRows = new int[0];
    private int[] inputRows = new int[0];
    private LstmTape[] tapes = new LstmTape[0];

    /**
     * @param mask steps that count; where it says 0 output and cells become 0
     * @param memory what the first step begins with
     * @param sourceLearns whether the source wants a gradient
     */
    Lstm(Value source, Value result, Mask mask, LstmMemory memory, LstmOffsets offsets, boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.mask = mask;
        this.memory = memory;
        this.sourceLearns = sourceLearns;
        this.shape = new LstmShape(source.places(), source.channels(), result.channels());
        this.weights = new LstmWeights(shape, offsets, sourceLearns);
        this.product = new LstmGradient(shape, offsets);
        this.noBias = new float[Math.max(source.stride(), shape.stride())];
    }

    @Override
    public void make(Sizes sizes) {
        weights.make(sizes);
        product.make(sizes);
        memory.make(sizes.examples());
        sourceRows = Rows.even(sizes.perSlice(), shape.sourceStride());
        gateRows = Rows.even(sizes.perSlice(), shape.gates());
        shownRows = Rows.even(sizes.perSlice(), shape.stride());
        inputRows = Rows.even(sizes.perSlice(), source.size());
        tapes = new LstmTape[sizes.workers()];
        Arrays.setAll(tapes, worker -> LstmTape.of(shape, sizes.perSlice()));
    }

    @Override
    public int preparations() {
        return weights.tasks();
    }

    @Override
    public void prepare(int task, int worker, MemorySegment parameters) {
        weights.prepare(task, worker, parameters);
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        LstmTape tape = tapes[slice.worker()];
        begin(slice, tape);
        for (int step = 0; step < shape.steps(); step++) {
            int first = step * slice.count();
            read(slice, tape, step);
            Rows.of(shape.sources())
                    .multiply(
                            tape.sources(),
                            first * shape.sourceStride(),
                            sourceRows,
                            slice.count(),
                            weights.forward(),
                            weights.bias(),
                            tape.gates(),
                            first * shape.gates(),
                            gateRows,
                            shape.gates());
            for (int i = 0; i < slice.count(); i++) {
                forward(slice, tape, step, i);
            }
        }
        end(slice, tape);
    }

    private void begin(Slice slice, LstmTape tape) {
        int units = shape.stride();
        LstmMemory.State start = memory.start();
        System.arraycopy(start.cells(), slice.first() * units, tape.cells(), 0, slice.count() * units);
        for (int i = 0; i < slice.count(); i++) {
            int to = i * shape.sourceStride() + shape.inputs();
            System.arraycopy(start.shown(), (slice.first() + i) * units, tape.sources(), to, units);
        }
    }

    private void end(Slice slice, LstmTape tape) {
        int units = shape.stride();
        int last = shape.steps() * slice.count();
        LstmMemory.State end = memory.end();
        System.arraycopy(tape.cells(), last * units, end.cells(), slice.first() * units, slice.count() * units);
        for (int i = 0; i < slice.count(); i++) {
            int from = (last + i) * shape.sourceStride() + shape.inputs();
            System.arraycopy(tape.sources(), from, end.shown(), (slice.first() + i) * units, units);
        }
    }

    private void read(Slice slice, LstmTape tape, int step) {
        for (int i = 0; i < slice.count(); i++) {
            int to = (step * slice.count() + i) * shape.sourceStride();
            System.arraycopy(source.numbers(), row(source, slice, step, i), tape.sources(), to, shape.inputs());
        }
    }

    private void forward(Slice slice, LstmTape tape, int step, int i) {
        int units = shape.stride();
        int row = step * slice.count() + i;
        int next = row + slice.count();
        int shown = next * shape.sourceStride() + shape.inputs();
        Gates.open(tape.gates(), row * shape.gates(), units);
        Gates.forward(
                tape.gates(),
                row * shape.gates(),
                units,
                mask.of(slice.first() + i, step, shape.steps()),
                tape.cells(),
                row * units,
                next * units,
                tape.bent(),
                row * units,
                tape.sources(),
                shown);
        System.arraycopy(tape.sources(), shown, result.numbers(), row(result, slice, step, i), units);
    }

    private int row(Value value, Slice slice, int step, int i) {
        return value.at(slice) + (i * shape.steps() + step) * value.stride();
    }

    @Override
    public void backward(Slice slice) {
        LstmTape tape = tapes[slice.worker()];
        Arrays.fill(tape.shown(), 0, slice.count() * shape.stride(), 0);
        Arrays.fill(tape.cell(), 0, slice.count() * shape.stride(), 0);
        int firstRow = slice.first() * shape.steps();
        for (int step = shape.steps() - 1; step >= 0; step--) {
            int first = step * slice.count();
            for (int i = 0; i < slice.count(); i++) {
                backward(slice, tape, step, i);
            }
            product.handSources(tape.sources(), first * shape.sourceStride(), firstRow + first, slice.count());
            product.handGates(tape.gates(), first * shape.gates(), firstRow + first, slice.count());
            if (step > 0) {
                giveBack(slice, tape, step, weights.toUnits(), tape.shown(), 0, shownRows, shape.units());
            }
            if (sourceLearns) {
                int to = row(source, slice, step, 0);
                giveBack(slice, tape, step, weights.toInputs(), source.gradient(), to, inputRows, shape.inputs());
            }
        }
    }

    private void backward(Slice slice, LstmTape tape, int step, int i) {
        int units = shape.stride();
        int row = step * slice.count() + i;
        Gates.backward(
                tape.gates(),
                row * shape.gates(),
                units,
                mask.of(slice.first() + i, step, shape.steps()),
                tape.cells(),
                row * units,
                tape.bent(),
                row * units,
                result.gradient(),
                row(result, slice, step, i),
                tape.shown(),
                tape.cell(),
                i * units);
    }

    private void giveBack(
            Slice slice, LstmTape tape, int step, float[] panels, float[] into, int to, int[] rows, int columns) {
        Rows.of(shape.gates())
                .multiply(
                        tape.gates(),
                        step * slice.count() * shape.gates(),
                        gateRows,
                        slice.count(),
                        panels,
                        noBias,
                        into,
                        to,
                        rows,
                        columns);
    }

    @Override
    public int gatherings() {
        return product.tasks();
    }

    @Override
    public void gather(int task, int worker, Slices slices, float[] gradient) {
        product.gather(task, worker, slices.examples() * shape.steps(), gradient);
    }
}
