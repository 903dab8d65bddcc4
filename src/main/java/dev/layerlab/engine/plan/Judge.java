package dev.layerlab.engine.plan;

import java.util.Arrays;

/** The end of a network: turns its sums into answers, compares them with what was right and starts the way back. */
final class Judge implements Operation {
    private final Value value;
    private final Verdict verdict;
    private Targets targets = new Targets.Classes(new int[0]);
    private double[] losses = new double[0];
    private int[] hits = new int[0];

    /** @param value what the last layer gives, before any activation; answers take its place */
    Judge(Value value, Verdict verdict) {
        this.value = value;
        this.verdict = verdict;
    }

    @Override
    public void make(Sizes sizes) {
        losses = new double[sizes.slices()];
        hits = new int[sizes.slices()];
    }

    /** The targets of the batch that comes next. */
    void expect(Targets batch) {
        targets = batch;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        verdict.answer(
                value.numbers(), value.at(slice), slice.count() * value.places(), value.stride(), value.channels());
    }

    @Override
    public void backward(Slice slice) {
        double loss = 0;
        int hit = 0;
        float[] mask = targets.mask().orElse(null);
        int at = value.at(slice);
        int row = slice.first() * value.places();
        for (int i = 0; i < slice.count() * value.places(); i++, row++, at += value.stride()) {
            if (mask != null && mask[row] == 0) {
                Arrays.fill(value.gradient(), at, at + value.channels(), 0);
                continue;
            }
            loss += verdict.loss(value.numbers(), at, value.channels(), targets, row);
            verdict.differentiate(value.numbers(), at, value.channels(), targets, row, value.gradient());
            hit += verdict.isHit(value.numbers(), at, value.channels(), targets, row) ? 1 : 0;
        }
        losses[slice.index()] = loss;
        hits[slice.index()] = hit;
    }

    /** Copies answers to where those of the batch have their places. */
    void tell(Slice slice, float[] answers) {
        int channels = value.channels();
        int to = slice.first() * value.places() * channels;
        int at = value.at(slice);
        for (int i = 0; i < slice.count() * value.places(); i++, at += value.stride(), to += channels) {
            System.arraycopy(value.numbers(), at, answers, to, channels);
        }
    }

    /** Sum over all rows that count. */
    double loss(Slices slices) {
        double sum = 0;
        for (int i = 0; i < slices.count(); i++) {
            sum += losses[i];
        }
        return sum;
    }

    /** Rows whose strongest answer was right. */
    int hits(Slices slices) {
        int sum = 0;
        for (int i = 0; i < slices.count(); i++) {
            sum += hits[i];
        }
        return sum;
    }
}
