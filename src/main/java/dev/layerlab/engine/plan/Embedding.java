package dev.layerlab.engine.plan;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Looks up each step's number in a table that has one row of learned features for every word. */
final class Embedding implements Operation {
    private final Value source;
    private final Value result;
    private final Mask mask;
    private final int words;
    private final int offset;
    private final float[] table;

    /**
     * @param source one number a step
     * @param mask steps that count; the others get zeros
     * @param words rows of the table
     * @param offset of the table, feature by feature, in the parameters
     */
    Embedding(Value source, Value result, Mask mask, int words, int offset) {
        this.source = source.keepBatch();
        this.result = result.keepBatch();
        this.mask = mask;
        this.words = words;
        this.offset = offset;
        this.table = new float[Math.multiplyExact(words, result.channels())];
    }

    /** Features are independent of one another. */
    @Override
    public int preparations() {
        return result.channels();
    }

    @Override
    public void prepare(int feature, int worker, MemorySegment parameters) {
        long from = (long) (offset + feature * words) * Float.BYTES;
        MemorySegment.copy(parameters, ValueLayout.JAVA_FLOAT, from, table, feature * words, words);
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        int steps = source.places();
        for (int i = 0; i < slice.count(); i++) {
            for (int step = 0; step < steps; step++) {
                int to = result.at(slice) + (i * steps + step) * result.stride();
                if (mask.of(slice.first() + i, step, steps) == 0) {
                    Arrays.fill(result.numbers(), to, to + result.channels(), 0);
                } else {
                    look(word((slice.first() + i) * steps + step), to);
                }
            }
        }
    }

    private int word(int row) {
        float number = source.numbers()[row * source.stride()];
        int word = (int) number;
        if (word < 0 || word >= words) {
            throw new IllegalArgumentException("Word " + number + " is not in a table of " + words);
        }
        return word;
    }

    private void look(int word, int to) {
        for (int feature = 0; feature < result.channels(); feature++) {
            result.numbers()[to + feature] = table[feature * words + word];
        }
    }

    @Override
    public void backward(Slice slice) {}

    @Override
    public int gatherings() {
        return result.channels();
    }

    @Override
    public void gather(int feature, int worker, Slices slices, float[] gradient) {
        int steps = source.places();
        int to = offset + feature * words;
        Arrays.fill(gradient, to, to + words, 0);
        for (int example = 0, row = 0; example < slices.examples(); example++) {
            for (int step = 0; step < steps; step++, row++) {
                if (mask.of(example, step, steps) != 0) {
                    gradient[to + (int) source.numbers()[row * source.stride()]] +=
                            result.gradient()[row * result.stride() + feature];
                }
            }
        }
    }
}
