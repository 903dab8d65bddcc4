package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Panels;

/** A picture as one row of numbers: channel after channel, each row by row. */
final class Flatten implements Operation {
    private final Value source;
    private final Value result;
    private final boolean sourceLearns;

    Flatten(Value source, Value result, boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.sourceLearns = sourceLearns;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        for (int i = 0; i < slice.count(); i++) {
            Panels.transpose(
                    source.numbers(),
                    source.at(slice) + i * source.size(),
                    source.stride(),
                    source.places(),
                    source.channels(),
                    result.numbers(),
                    result.at(slice) + i * result.size(),
                    source.places());
        }
    }

    @Override
    public void backward(Slice slice) {
        for (int i = 0; i < slice.count() && sourceLearns; i++) {
            Panels.transpose(
                    result.gradient(),
                    result.at(slice) + i * result.size(),
                    source.places(),
                    source.channels(),
                    source.places(),
                    source.gradient(),
                    source.at(slice) + i * source.size(),
                    source.stride());
        }
    }
}
