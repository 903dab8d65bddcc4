package dev.layerlab.ui.workbench;

/**
 * Colours for signed numbers: blue below zero, a light neutral at zero, orange above. The two hues differ for all common
 * kinds of colour blindness, and their lightness falls evenly to both sides.
 */
public final class SignedColors {
    private static final int STEPS = 255;
    private static final int[] NEGATIVE = {0x1F, 0x5F, 0xA8};
    private static final int[] NEUTRAL = {0xF4, 0xF3, 0xF0};
    private static final int[] POSITIVE = {0xD9, 0x6A, 0x0B};
    private static final int[] TABLE = table();

    private SignedColors() {}

    /**
     * An opaque colour.
     *
     * @param value -1 to 1; larger ones are cut off, and what is no number is neutral
     * @return alpha, red, green and blue, eight bits each
     */
    public static int argb(float value) {
        float bounded = Float.isNaN(value) ? 0 : Math.clamp(value, -1f, 1f);
        return TABLE[Math.round((bounded + 1) / 2 * (TABLE.length - 1))];
    }

    private static int[] table() {
        int[] colors = new int[2 * STEPS + 1];
        for (int i = 0; i < colors.length; i++) {
            float value = (float) i / STEPS - 1;
            colors[i] = mix(NEUTRAL, value < 0 ? NEGATIVE : POSITIVE, Math.abs(value));
        }
        return colors;
    }

    private static int mix(int[] from, int[] to, float share) {
        int color = 0xFF;
        for (int part = 0; part < from.length; part++) {
            color = color << 8 | Math.round(from[part] + share * (to[part] - from[part]));
        }
        return color;
    }
}
