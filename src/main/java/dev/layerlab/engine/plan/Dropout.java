package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.DropMask;
import java.util.function.LongSupplier;

/** Silences a random share of the numbers in learning and scales the others up; passes everything on otherwise. */
final class Dropout implements Operation {
    private final Value source;
    private final Value result;
    private final double kept;
    private final LongSupplier key;
    private final boolean sourceLearns;

    /**
     * @param kept share of the numbers that stay
     * @param key of the current step: the same key drops the same numbers
     */
    Dropout(Value source, Value result, double kept, LongSupplier key, boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.kept = kept;
        this.key = key;
        this.sourceLearns = sourceLearns;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        if (learning) {
            drop(slice, source.numbers(), source.at(slice), result.numbers(), result.at(slice));
        } else {
            int length = slice.count() * result.size();
            System.arraycopy(source.numbers(), source.at(slice), result.numbers(), result.at(slice), length);
        }
    }

    @Override
    public void backward(Slice slice) {
        if (sourceLearns) {
            drop(slice, result.gradient(), result.at(slice), source.gradient(), source.at(slice));
        }
    }

    private void drop(Slice slice, float[] from, int at, float[] to, int toAt) {
        long firstRow = (long) slice.first() * source.places();
        int rows = slice.count() * source.places();
        DropMask.multiply(from, at, key.getAsLong(), firstRow, rows, source.stride(), kept, to, toAt);
    }
}
