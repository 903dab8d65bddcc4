package dev.layerlab.training;

/** Finds the strongest answers. */
public final class Scoring {
    private Scoring() {}

    /** Index of the largest of {@code classes} numbers from {@code from} on. */
    public static int strongest(float[] outputs, int from, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (outputs[from + c] > outputs[from + best]) {
                best = c;
            }
        }
        return best;
    }

    /** How many of the first {@code count} examples have their strongest answer at their label. */
    public static int correct(float[] outputs, int classes, int[] labels, int count) {
        int correct = 0;
        for (int i = 0; i < count; i++) {
            if (strongest(outputs, i * classes, classes) == labels[i]) {
                correct++;
            }
        }
        return correct;
    }
}
