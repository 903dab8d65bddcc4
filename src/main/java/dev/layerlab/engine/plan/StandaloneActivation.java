package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Bend;
import dev.layerlab.network.layer.Activation;

/** An activation as a box of its own: what comes in is kept, because others may read it. */
final class StandaloneActivation implements Operation {
    private final Value source;
    private final Value result;
    private final Activation activation;
    private final boolean sourceLearns;

    StandaloneActivation(Value source, Value result, Activation activation, boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.activation = activation;
        this.sourceLearns = sourceLearns;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        int to = result.at(slice);
        int length = slice.count() * result.size();
        System.arraycopy(source.numbers(), source.at(slice), result.numbers(), to, length);
        Bend.apply(activation, result.numbers(), to, to + length);
    }

    @Override
    public void backward(Slice slice) {
        if (sourceLearns) {
            int at = result.at(slice);
            int length = slice.count() * result.size();
            Bend.back(activation, result.numbers(), at, at + length, result.gradient(), at);
            System.arraycopy(result.gradient(), at, source.gradient(), source.at(slice), length);
        }
    }
}
