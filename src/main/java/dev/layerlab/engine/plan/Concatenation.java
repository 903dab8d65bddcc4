package dev.layerlab.engine.plan;

import java.util.List;
import java.util.Set;

/** The channels of several values with the same places, behind one another at each place. */
final class Concatenation implements Operation {
    private final List<Value> sources;
    private final Set<Value> learning;
    private final Value result;

    /** @param learning those of the sources that want a gradient */
    Concatenation(List<Value> sources, List<Value> learning, Value result) {
        this.sources = List.copyOf(sources);
        this.learning = Set.copyOf(learning);
        this.result = result;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        int to = result.at(slice);
        for (Value source : sources) {
            copy(
                    slice,
                    source,
                    source.numbers(),
                    source.at(slice),
                    source.stride(),
                    result.numbers(),
                    to,
                    result.stride());
            to += source.channels();
        }
    }

    @Override
    public void backward(Slice slice) {
        int from = result.at(slice);
        for (Value source : sources) {
            if (learning.contains(source)) {
                copy(
                        slice,
                        source,
                        result.gradient(),
                        from,
                        result.stride(),
                        source.gradient(),
                        source.at(slice),
                        source.stride());
            }
            from += source.channels();
        }
    }

    private static void copy(
            Slice slice, Value source, float[] from, int at, int fromStride, float[] to, int toAt, int toStride) {
        for (int row = 0; row < slice.count() * source.places(); row++) {
            System.arraycopy(from, at + row * fromStride, to, toAt + row * toStride, source.channels());
        }
    }
}
