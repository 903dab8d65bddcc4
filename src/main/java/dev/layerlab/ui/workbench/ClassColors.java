package dev.layerlab.ui.workbench;

import javafx.scene.paint.Color;

/**
 * Colours of classes. They differ for all common kinds of colour blindness (after the sets of M. Okabe and K. Ito and of
 * P. Tol) and stand out from light and dark surfaces; the first two are those of {@link SignedColors}. What matters also
 * differs by its mark, see {@link PointMark}.
 */
public final class ClassColors {
    private static final int[] RGB = {
        0x2F7FD0, 0xE07B12, 0x12996F, 0xC65F9F, 0xC9A400, 0x54AEE3, 0xA33B4E, 0x7A8B2A, 0x6F5BC0, 0x8A8F98,
    };

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
}
