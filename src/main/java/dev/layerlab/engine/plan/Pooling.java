package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.WindowKernels;
import dev.layerlab.network.layer.PoolingKind;
import java.util.Arrays;

/** The strongest or the mean number of each window, channel by channel. What lies beyond the border does not count. */
final class Pooling implements Operation {
    private final Value source;
    private final Value result;
    private final Window window;
    private final PoolingKind kind;
    private final boolean sourceLearns;

    Pooling(Value source, Value result, Window window, PoolingKind kind, boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.window = window;
        this.kind = kind;
        this.sourceLearns = sourceLearns;
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        for (int example = 0; example < slice.count(); example++) {
            int at = source.at(slice) + example * source.size();
            int to = result.at(slice) + example * result.size();
            for (int y = 0; y < result.height(); y++) {
                for (int x = 0; x < result.width(); x++, to += result.stride()) {
                    forward(at, y, x, to);
                }
            }
        }
    }

    private void forward(int at, int y, int x, int to) {
        int top = first(y, window.top());
        int left = first(x, window.left());
        int rows = last(y, window.top(), source.height()) - top;
        int columns = last(x, window.left(), source.width()) - left;
        int from = at + (top * source.width() + left) * source.stride();
        int jump = source.width() * source.stride();
        switch (kind) {
            case MAX ->
                WindowKernels.max(source.numbers(), from, rows, columns, jump, source.stride(), result.numbers(), to);
            case AVERAGE ->
                WindowKernels.sum(
                        source.numbers(),
                        from,
                        rows,
                        columns,
                        jump,
                        source.stride(),
                        1f / (rows * columns),
                        result.numbers(),
                        to);
        }
    }

    @Override
    public void backward(Slice slice) {
        if (!sourceLearns) {
            return;
        }
        int from = source.at(slice);
        Arrays.fill(source.gradient(), from, from + slice.count() * source.size(), 0);
        for (int example = 0; example < slice.count(); example++) {
            int at = from + example * source.size();
            int to = result.at(slice) + example * result.size();
            for (int y = 0; y < result.height(); y++) {
                for (int x = 0; x < result.width(); x++, to += result.stride()) {
                    backward(at, y, x, to);
                }
            }
        }
    }

    private void backward(int at, int y, int x, int to) {
        int top = first(y, window.top());
        int left = first(x, window.left());
        int rows = last(y, window.top(), source.height()) - top;
        int columns = last(x, window.left(), source.width()) - left;
        int from = at + (top * source.width() + left) * source.stride();
        int jump = source.width() * source.stride();
        switch (kind) {
            case MAX ->
                WindowKernels.maxBack(
                        source.numbers(),
                        from,
                        rows,
                        columns,
                        jump,
                        source.stride(),
                        result.numbers(),
                        result.gradient(),
                        to,
                        source.gradient());
            case AVERAGE ->
                WindowKernels.sumBack(
                        result.gradient(),
                        to,
                        1f / (rows * columns),
                        from,
                        rows,
                        columns,
                        jump,
                        source.stride(),
                        source.gradient());
        }
    }

    private int first(int stop, int before) {
        return Math.max(0, stop * window.stride() - before);
    }

    private int last(int stop, int before, int side) {
        return Math.min(side, stop * window.stride() - before + window.size());
    }
}
