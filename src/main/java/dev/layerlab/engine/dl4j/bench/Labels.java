package dev.layerlab.engine.dl4j.bench;

import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Workload;

/** The targets of a workload as the label array that DL4J's losses take. */
final class Labels {
    private static final int DIGITS = 10;

    private Labels() {}

    static long[] shape(Workload workload) {
        return switch (workload) {
            case CNN, LENET, MLP, PREDICT_ONE -> new long[] {workload.batch(), DIGITS};
            case TINY, EMBEDDING_LSTM -> new long[] {workload.batch(), 1};
            case LSTM -> new long[] {workload.batch(), Lessons.CHARACTERS, Lessons.TEXT_STEPS};
            case SAMPLE_ONE -> new long[] {workload.batch(), Lessons.CHARACTERS, 1};
        };
    }

    static float[] of(Workload workload, int... targets) {
        return switch (workload) {
            case CNN, LENET, MLP, PREDICT_ONE -> oneHot(DIGITS, 1, targets);
            case TINY, EMBEDDING_LSTM -> values(targets);
            case LSTM -> oneHot(Lessons.CHARACTERS, Lessons.TEXT_STEPS, targets);
            case SAMPLE_ONE -> oneHot(Lessons.CHARACTERS, 1, targets);
        };
    }

    private static float[] values(int... targets) {
        float[] values = new float[targets.length];
        for (int i = 0; i < targets.length; i++) {
            values[i] = targets[i];
        }
        return values;
    }

    /** Examples x classes x steps. */
    private static float[] oneHot(int classes, int steps, int... targets) {
        float[] labels = new float[targets.length * classes];
        for (int i = 0; i < targets.length; i++) {
            labels[(i / steps * classes + targets[i]) * steps + i % steps] = 1;
        }
        return labels;
    }
}
