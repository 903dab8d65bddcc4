package dev.layerlab.engine.plan;

/** How wrong one row of answers is, and which way is better. */
public interface Verdict {
    /** Turns the weighted sums of some rows, stride apart, into answers, in place. */
    void answer(float[] sums, int at, int rows, int stride, int channels);

    /**
     * Loss of one row of answers.
     *
     * @param row its number in the batch
     */
    double loss(float[] answers, int at, int channels, Targets targets, int row);

    /** Writes the loss's gradient by the weighted sums of one row; what lies beyond the channels stays 0. */
    void differentiate(float[] answers, int at, int channels, Targets targets, int row, float[] gradient);

    /** Whether the strongest of a row's answers is the right one, the first of several that are equal; never for numbers. */
    boolean isHit(float[] answers, int at, int channels, Targets targets, int row);
}
