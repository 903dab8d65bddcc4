package dev.layerlab.data;

/**
 * How large the parts of a split are; what is left is for training.
 *
 * @param validation share of the examples that measure progress in training, 0 to 0.5
 * @param test share of the examples that are kept for the end, 0 to 0.5
 */
public record SplitShares(double validation, double test) {
    public static final SplitShares USUAL = new SplitShares(0.1, 0.1);

    public SplitShares {
        if (!(validation >= 0 && validation <= 0.5 && test >= 0 && test <= 0.5 && validation + test < 1)) {
            throw new IllegalArgumentException("validation " + validation + ", test " + test);
        }
    }
}
