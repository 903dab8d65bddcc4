package dev.layerlab.ui.workbench;

/**
 * One colour a class, told apart with all common kinds of colour blindness (after Okabe and Ito, 2008). Two classes are
 * the two ends of {@link SignedColors}.
 */
public final class ClassColors {
    private static final int[] MANY = {
        0x1F5FA8, 0xD96A0B, 0x0B9E77, 0xB0528E, 0xC9A800, 0x4BA7DA, 0x8A3B12, 0x6B6B6B, 0x5B4BB5, 0x7FA32B
    };
    private static final int NEUTRAL = 0xF4F3F0;
    /** Areas are paler than the points on them. */
    private static final float STRONGEST_AREA = 0.72f;

    private ClassColors() {}

    /** Opaque; classes beyond the tenth begin again. */
    public static int argb(int index) {
        return 0xFF000000 | MANY[index % MANY.length];
    }

    /**
     * Colour of a place in the plane: the strongest class, the paler the less sure.
     *
     * @param answers one number a class, from {@code from} on
     */
    public static int area(float[] answers, int from, int classes) {
        if (classes == 2) {
            return SignedColors.argb(STRONGEST_AREA * (answers[from + 1] - answers[from]));
        }
        int best = 0;
        float sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += answers[from + c];
            best = answers[from + c] > answers[from + best] ? c : best;
        }
        float even = 1f / classes;
        float sure = (answers[from + best] / Math.max(sum, 1e-6f) - even) / (1 - even);
        return mix(MANY[best % MANY.length], STRONGEST_AREA * Math.clamp(sure, 0f, 1f));
    }

    private static int mix(int color, float share) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int neutral = NEUTRAL >> shift & 0xFF;
            mixed = mixed << 8 | Math.round(neutral + share * ((color >> shift & 0xFF) - neutral));
        }
        return mixed;
    }
}
