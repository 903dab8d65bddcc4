package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Moments;
import dev.layerlab.engine.kernel.Scaling;
import java.lang.foreign.MemorySegment;

/**
 * The part of a batch normalisation (Ioffe and Szegedy, 2015) in which the whole batch meets: mean and variance on the
 * way forward, mean gradient and its slope on the way back. {@link Normalization} follows it.
 */
final class BatchStatistics implements Meeting {
    private final Value source;
    private final Value result;
    private final boolean sourceLearns;
    private final NormalizationSettings settings;
    private final NormalizationChannels channels;
    private final ChannelMoments moments;
    private final float[] meanGradient;
    private final float[] slope;
    private double[][] gradients = new double[0][];
    private double[][] products = new double[0][];

    BatchStatistics(Value source, Value result, NormalizationSettings settings, boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.settings = settings;
        this.sourceLearns = sourceLearns;
        this.channels = new NormalizationChannels(settings, source);
        this.moments = new ChannelMoments(source);
        this.meanGradient = new float[source.stride()];
        this.slope = new float[source.stride()];
    }

    NormalizationChannels channels() {
        return channels;
    }

    @Override
    public void make(Sizes sizes) {
        moments.make(sizes);
        gradients = new double[sizes.slices()][source.stride()];
        products = new double[sizes.slices()][source.stride()];
    }

    @Override
    public int preparations() {
        return 1;
    }

    @Override
    public void prepare(int task, int worker, MemorySegment parameters) {
        channels.read(parameters);
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        if (learning) {
            moments.measure(slice);
        }
    }

    @Override
    public void meetForward(Slices slices) {
        moments.combine(slices, channels.mean, channels.variance);
        channels.meet();
    }

    /** Sums up the gradient of a slice's results, and its products with what came in. */
    void hand(Slice slice) {
        int at = result.at(slice);
        int rows = slice.count() * source.places();
        int stride = source.stride();
        Moments.sum(result.gradient(), at, rows, stride, gradients[slice.index()]);
        Moments.products(
                source.numbers(),
                source.at(slice),
                result.gradient(),
                at,
                rows,
                stride,
                channels.batchMean,
                products[slice.index()]);
    }

    @Override
    public void meetBackward(Slices slices) {
        int rows = slices.examples() * source.places();
        for (int i = 1; i < slices.count(); i++) {
            add(gradients[i], gradients[0]);
            add(products[i], products[0]);
        }
        for (int c = 0; c < source.channels(); c++) {
            double inverse = channels.inverse(c);
            products[0][c] -= channels.rounding(c) * gradients[0][c];
            double tilt = products[0][c] * inverse * inverse / rows;
            slope[c] = (float) tilt;
            meanGradient[c] = (float) (gradients[0][c] / rows - channels.rounding(c) * tilt);
        }
    }

    private static void add(double[] from, double[] into) {
        for (int c = 0; c < into.length; c++) {
            into[c] += from[c];
        }
    }

    /** A result's gradient counts as far as it differs from what all results have in common. */
    @Override
    public void backward(Slice slice) {
        if (sourceLearns) {
            Scaling.back(
                    source.numbers(),
                    source.at(slice),
                    slice.count() * source.places(),
                    source.stride(),
                    channels.batchMean,
                    channels.batchScale,
                    meanGradient,
                    slope,
                    result.gradient(),
                    result.at(slice),
                    source.gradient());
        }
    }

    @Override
    public int gatherings() {
        return 1;
    }

    @Override
    public void gather(int task, int worker, Slices slices, float[] gradient) {
        for (int c = 0; c < source.channels(); c++) {
            gradient[settings.gamma() + c] = (float) (products[0][c] * channels.inverse(c));
            gradient[settings.beta() + c] = (float) gradients[0][c];
        }
        channels.gather(gradient);
    }
}
