package dev.layerlab.engine.plan;

import java.util.Arrays;

/** What a sequence ends with: its last step that counts. */
final class LastStep implements Operation {
    private final Value source;
    private final Value result;
    private final Mask mask;
    private final boolean sourceLearns;

    LastStep(Value source, Value result, Mask mask, boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.mask = mask;
        this.sourceLearns = sourceLearns;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        for (int i = 0; i < slice.count(); i++) {
            int to = result.at(slice) + i * result.stride();
            System.arraycopy(source.numbers(), last(slice, i), result.numbers(), to, source.stride());
        }
    }

    @Override
    public void backward(Slice slice) {
        if (!sourceLearns) {
            return;
        }
        int at = source.at(slice);
        Arrays.fill(source.gradient(), at, at + slice.count() * source.size(), 0);
        for (int i = 0; i < slice.count(); i++) {
            int from = result.at(slice) + i * result.stride();
            System.arraycopy(result.gradient(), from, source.gradient(), last(slice, i), source.stride());
        }
    }

    private int last(Slice slice, int i) {
        int step = mask.last(slice.first() + i, source.places());
        return source.at(slice) + (i * source.places() + step) * source.stride();
    }
}
