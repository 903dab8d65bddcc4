package dev.layerlab.data;

import dev.layerlab.tensor.Shape;

/** Moves a picture inside its frame; what comes in at the border is 0. */
final class PictureShift {
    private PictureShift() {}

    /** Moves the picture that starts at {@code offset} in place. */
    static void move(float[] values, int offset, Shape.Image shape, int right, int down) {
        if (right == 0 && down == 0) {
            return;
        }
        int height = shape.height();
        int width = shape.width();
        for (int channel = 0; channel < shape.channels(); channel++) {
            int plane = offset + channel * height * width;
            for (int step = 0; step < height; step++) {
                int row = down > 0 ? height - 1 - step : step;
                moveRow(values, plane + row * width, width, right, row - down, down, height);
            }
        }
    }

    private static void moveRow(float[] values, int to, int width, int right, int sourceRow, int down, int height) {
        if (sourceRow < 0 || sourceRow >= height) {
            java.util.Arrays.fill(values, to, to + width, 0);
            return;
        }
        int from = to - down * width;
        int kept = width - Math.abs(right);
        if (kept <= 0) {
            java.util.Arrays.fill(values, to, to + width, 0);
            return;
        }
        System.arraycopy(values, from + Math.max(0, -right), values, to + Math.max(0, right), kept);
        int gap = right > 0 ? to : to + kept;
        java.util.Arrays.fill(values, gap, gap + Math.abs(right), 0);
    }
}
