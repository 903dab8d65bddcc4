package dev.layerlab.engine;

/** How wrong an answer is; training makes the mean of it small. */
public enum Loss {
    /** Softmax at the output; minus the logarithm of the right class's probability. */
    CROSS_ENTROPY {
        @Override
        public double ofExample(float[] outputs, int from, int classes, int label) {
            return -Math.log(Math.max(outputs[from + label], SMALLEST));
        }
    },
    /** Softmax at the output; mean of the squared differences to 1 for the right class and 0 for the others. */
    MEAN_SQUARED_ERROR {
        @Override
        public double ofExample(float[] outputs, int from, int classes, int label) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                double difference = outputs[from + c] - (c == label ? 1 : 0);
                sum += difference * difference;
            }
            return sum / classes;
        }
    },
    /** A sigmoid for each class, which is asked its own yes-or-no question; sum of the classes' cross-entropies. */
    BINARY_CROSS_ENTROPY {
        @Override
        public double ofExample(float[] outputs, int from, int classes, int label) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                double right = c == label ? outputs[from + c] : 1 - outputs[from + c];
                sum -= Math.log(Math.max(right, SMALLEST));
            }
            return sum;
        }
    };

    /** Keeps the logarithm of a rounded-down probability finite. */
    private static final double SMALLEST = 1e-10;

    /**
     * Mean loss of the first {@code count} examples.
     *
     * @param outputs the network's outputs, {@code classes} numbers an example
     */
    public double mean(float[] outputs, int classes, int[] labels, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += ofExample(outputs, i * classes, classes, labels[i]);
        }
        return sum / count;
    }

    public abstract double ofExample(float[] outputs, int from, int classes, int label);
}
