package dev.layerlab.training;

import java.util.List;

/**
 * A look at a run's history that does not change any more.
 *
 * @param losses loss of each step; only the first {@code steps} numbers are filled
 * @param accuracies share of right answers of each step, 0 to 1; filled likewise
 * @param steps taken so far
 * @param epochs finished so far
 */
public record Curves(float[] losses, float[] accuracies, int steps, List<EpochResult> epochs) {
    public static final Curves EMPTY = new Curves(new float[0], new float[0], 0, List.of());
}
