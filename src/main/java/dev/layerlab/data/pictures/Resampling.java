package dev.layerlab.data.pictures;

/**
 * Scales rows or columns from one length to another: shrinking averages the area a new pixel covers, enlarging blends
 * the two nearest pixels.
 */
final class Resampling {
    private final int to;
    private final int[] first;
    private final float[][] weights;

    Resampling(int from, int to) {
        this.to = to;
        first = new int[to];
        weights = new float[to][];
        double step = (double) from / to;
        for (int i = 0; i < to; i++) {
            if (step >= 1) {
                average(i, i * step, Math.min((i + 1) * step, from));
            } else {
                blend(i, (i + 0.5) * step - 0.5, from);
            }
        }
    }

    int to() {
        return to;
    }

    private void average(int i, double low, double high) {
        first[i] = (int) low;
        float[] covered = new float[(int) Math.ceil(high - 1e-9) - first[i]];
        for (int k = 0; k < covered.length; k++) {
            double from = Math.max(low, first[i] + k);
            covered[k] = (float) ((Math.min(high, first[i] + k + 1) - from) / (high - low));
        }
        weights[i] = covered;
    }

    private void blend(int i, double centre, int from) {
        double inside = Math.clamp(centre, 0.0, from - 1.0);
        first[i] = Math.min((int) inside, Math.max(0, from - 2));
        float second = (float) (inside - first[i]);
        weights[i] = from == 1 ? new float[] {1} : new float[] {1 - second, second};
    }

    /** Scales every row inside {@code box}. */
    float[] rows(byte[] grey, int width, InkBox box) {
        float[] result = new float[to * box.height()];
        for (int y = 0; y < box.height(); y++) {
            int row = (box.top() + y) * width + box.left();
            for (int x = 0; x < to; x++) {
                float sum = 0;
                for (int k = 0; k < weights[x].length; k++) {
                    sum += weights[x][k] * Byte.toUnsignedInt(grey[row + first[x] + k]);
                }
                result[y * to + x] = sum;
            }
        }
        return result;
    }

    /** Scales every column of a picture {@code width} wide. */
    float[] columns(float[] picture, int width) {
        float[] result = new float[to * width];
        for (int y = 0; y < to; y++) {
            for (int k = 0; k < weights[y].length; k++) {
                float weight = weights[y][k];
                int row = (first[y] + k) * width;
                for (int x = 0; x < width; x++) {
                    result[y * width + x] += weight * picture[row + x];
                }
            }
        }
        return result;
    }
}
