package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Scaling;

/**
 * The part of a batch normalisation in which every number is moved and scaled: by the statistics of the batch in
 * learning, by the running ones otherwise.
 */
final class Normalization implements Operation {
    private final Value source;
    private final Value result;
    private final BatchStatistics statistics;

    Normalization(Value source, Value result, BatchStatistics statistics) {
        this.source = source;
        this.result = result;
        this.statistics = statistics;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        NormalizationChannels channels = statistics.channels();
        Scaling.apply(
                source.numbers(),
                source.at(slice),
                slice.count() * source.places(),
                source.stride(),
                learning ? channels.batchMean : channels.runningMean,
                learning ? channels.batchScale : channels.runningScale,
                learning ? channels.batchShift : channels.beta,
                result.numbers(),
                result.at(slice));
    }

    @Override
    public void backward(Slice slice) {
        statistics.hand(slice);
    }
}
