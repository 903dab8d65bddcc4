package dev.layerlab.ui.workbench;

/**
 * A grid of signed numbers.
 *
 * @param from index of its first number
 * @param step from one number to the next
 * @param range colours reach from minus this to this
 */
record SignedCells(float[] values, int from, int step, int rows, int columns, float range) implements BoxPixels.Cells {
    @Override
    public int color(int row, int rowBehind, int column, int columnBehind) {
        float sum = 0;
        for (int r = row; r < rowBehind; r++) {
            for (int c = column; c < columnBehind; c++) {
                sum += values[from + step * (r * columns + c)];
            }
        }
        float mean = sum / ((rowBehind - row) * (columnBehind - column));
        return SignedColors.argb(range == 0 ? 0 : mean / range);
    }

    /** The largest distance from zero. */
    static float range(float[] values) {
        float widest = 0;
        for (float value : values) {
            widest = Math.max(widest, Math.abs(value));
        }
        return widest;
    }
}
