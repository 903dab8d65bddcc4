package dev.layerlab.engine.plan;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** What a batch normalisation knows about its channels: the parameters, the running statistics and the batch's. */
final class NormalizationChannels {
    private static final double LN_10 = Math.log(10);

    private final NormalizationSettings settings;
    private final int channels;
    final float[] gamma;
    final float[] beta;
    final float[] runningMean;
    private final float[] runningDeviation;
    /** Gamma by deviation. */
    final float[] runningScale;

    /** Means of the batch, rounded; {@link #rounding} tells what was lost. */
    final float[] batchMean;

    final float[] batchScale;
    /** Beta less what the rounded mean subtracts too much or too little. */
    final float[] batchShift;

    final double[] mean;
    final double[] variance;

    NormalizationChannels(NormalizationSettings settings, Value value) {
        this.settings = settings;
        this.channels = value.channels();
        int stride = value.stride();
        gamma = new float[stride];
        beta = new float[stride];
        runningMean = new float[stride];
        runningDeviation = new float[stride];
        runningScale = new float[stride];
        batchMean = new float[stride];
        batchScale = new float[stride];
        batchShift = new float[stride];
        mean = new double[stride];
        variance = new double[stride];
    }

    void read(MemorySegment parameters) {
        read(parameters, settings.gamma(), gamma);
        read(parameters, settings.beta(), beta);
        read(parameters, settings.runningMean(), runningMean);
        read(parameters, settings.runningDeviation(), runningDeviation);
        for (int c = 0; c < channels; c++) {
            runningScale[c] = (float) (gamma[c] / Math.sqrt(runningVariance(c) + settings.epsilon()));
        }
    }

    private void read(MemorySegment parameters, int offset, float[] into) {
        MemorySegment.copy(parameters, ValueLayout.JAVA_FLOAT, (long) offset * Float.BYTES, into, 0, channels);
    }

    private double runningVariance(int c) {
        double deviation = Math.pow(10, runningDeviation[c]);
        return deviation * deviation;
    }

    /** Takes over mean and variance of the batch. */
    void meet() {
        for (int c = 0; c < channels; c++) {
            batchMean[c] = (float) mean[c];
            batchScale[c] = (float) (gamma[c] * inverse(c));
            batchShift[c] = (float) (beta[c] - rounding(c) * batchScale[c]);
        }
    }

    /** Where a channel hardly varies, the rounding of its mean is not small beside its deviation. */
    double rounding(int c) {
        return mean[c] - batchMean[c];
    }

    /** One by the batch's deviation. */
    double inverse(int c) {
        return 1 / Math.sqrt(variance[c] + settings.epsilon());
    }

    /** What the running statistics must lose to take the batch in: they are parameters that are not trained. */
    void gather(float[] gradient) {
        double share = 1 - settings.decay();
        for (int c = 0; c < channels; c++) {
            double old = runningVariance(c);
            double next = settings.decay() * old + share * variance[c];
            gradient[settings.runningMean() + c] = (float) (share * (runningMean[c] - mean[c]));
            gradient[settings.runningDeviation() + c] = (float) (Math.log(old / next) / (2 * LN_10));
        }
    }
}
