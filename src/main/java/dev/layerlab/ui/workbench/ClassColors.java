package dev.layerlab.ui.workbench;

import javafx.scene.paint.Color;

/**
 * Colours of classes. They differ for all common kinds of colour blindness (after the sets of M. Okabe and K. Ito and of
 * P. Tol) and stand out from light and dark surfaces; two classes are the two ends of {@link SignedColors}. What matters
 * also differs by its mark, see {@link PointMark}.
 */
public final class ClassColors {
    private static final int[] RGB = {
        0x2F7FD0, 0xE07B12, 0x12996F, 0xC65F9F, 0xC9A400, 0x54AEE3, 0xA33B4E, 0x7A8B2A, 0x6F5BC0, 0x8A8F98,
    };
    private static final int NEUTRAL = 0xF4F3F0;

    /** Areas are paler than the points on them. */
    private static final float STRONGEST_AREA = 0.72f;

    private ClassColors() {}

    /** How many classes differ by their colour alone. */
    public static int distinct() {
        return RGB.length;
    }

    /** Alpha, red, green and blue, eight bits each; opaque. */
    public static int argb(int label) {
        return 0xFF000000 | RGB[label % RGB.length];
    }

    public static Color color(int label) {
        int rgb = RGB[label % RGB.length];
        return Color.rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
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
        return mix(RGB[best % RGB.length], STRONGEST_AREA * Math.clamp(sure, 0f, 1f));
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
