package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Bend;
import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.network.layer.Activation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Filters over a picture, plus a bias, then the activation. No picture is unrolled: rows of a window lie in one piece. */
final class Convolution implements Operation {
    private final Value source;
    private final Value result;
    private final Activation activation;
    private final boolean sourceLearns;
    private final ConvolutionShape shape;
    private final FilterWeights weights;
    private final FilterGradient filters;
    private final int biasOffset;
    private final float[] bias;
    private final Rows windowRows;
    private int[] windows = new int[0];
    private int[] stops = new int[0];
    private float[][] bordered = new float[0][];

    /**
     * @param weightOffset of the weights [filters, channels, kernel, kernel] in the parameters
     * @param biasOffset of the biases there; negative without any
     * @param sourceLearns whether the source wants a gradient
     */
    Convolution(
            Value source,
            Value result,
            Window window,
            Activation activation,
            int weightOffset,
            int biasOffset,
            boolean sourceLearns) {
        this.source = source;
        this.result = result;
        this.activation = activation;
        this.sourceLearns = sourceLearns;
        this.biasOffset = biasOffset;
        this.bias = new float[result.stride()];
        this.shape = ConvolutionShape.of(source, result, window);
        this.windowRows = new Rows(window.size(), shape.width() * source.stride(), window.size() * source.stride());
        this.weights = new FilterWeights(shape, result.channels(), weightOffset, sourceLearns);
        this.filters = new FilterGradient(shape, source, result, weightOffset, biasOffset);
    }

    @Override
    public void make(Sizes sizes) {
        filters.make(sizes);
        windows = shape.windows(sizes.perSlice());
        stops = Rows.even(windows.length, result.stride());
        bordered = new float[sizes.workers()][shape.border() ? sizes.perSlice() * shape.size() : 0];
    }

    @Override
    public int preparations() {
        return 1;
    }

    @Override
    public void prepare(int task, int worker, MemorySegment parameters) {
        weights.prepare(parameters);
        if (biasOffset >= 0) {
            long from = (long) biasOffset * Float.BYTES;
            MemorySegment.copy(parameters, ValueLayout.JAVA_FLOAT, from, bias, 0, result.channels());
        }
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        float[] pictures = shape.border() ? bordered(slice) : source.numbers();
        int rows = slice.count() * result.places();
        int to = result.at(slice);
        windowRows.multiply(
                pictures,
                shape.border() ? 0 : source.at(slice),
                windows,
                rows,
                weights.forward(),
                bias,
                result.numbers(),
                to,
                stops,
                result.channels());
        Bend.apply(activation, result.numbers(), to, to + rows * result.stride());
    }

    private float[] bordered(Slice slice) {
        float[] pictures = bordered[slice.worker()];
        // The backward pass leaves gradients here, in the border too.
        Arrays.fill(pictures, 0);
        for (int i = 0; i < slice.count(); i++) {
            shape.addBorder(source, source.numbers(), source.at(slice) + i * source.size(), pictures, i * shape.size());
        }
        return pictures;
    }

    @Override
    public void backward(Slice slice) {
        int at = result.at(slice);
        int end = at + slice.count() * result.size();
        Bend.back(activation, result.numbers(), at, end, result.gradient(), at);
        filters.add(slice);
        if (sourceLearns) {
            returnGradient(slice);
        }
    }

    private void returnGradient(Slice slice) {
        int at = source.at(slice);
        if (!shape.border()) {
            Arrays.fill(source.gradient(), at, at + slice.count() * source.size(), 0);
            scatter(slice, source.gradient(), at);
            return;
        }
        float[] pictures = bordered[slice.worker()];
        Arrays.fill(pictures, 0);
        scatter(slice, pictures, 0);
        for (int i = 0; i < slice.count(); i++) {
            shape.removeBorder(pictures, i * shape.size(), source, source.gradient(), at + i * source.size());
        }
    }

    /** Each number of a window gets the gradients of all filters there, times their weights for it. */
    private void scatter(Slice slice, float[] into, int to) {
        int size = shape.window().size();
        int rows = slice.count() * result.places();
        int panel = 0;
        for (int place = 0; place < size * size; place++) {
            int tap = to + (place / size * shape.width() + place % size) * source.stride();
            for (int column = 0; column < source.channels(); column += Lanes.WIDTH) {
                Rows.of(result.channels())
                        .add(
                                result.gradient(),
                                result.at(slice),
                                stops,
                                rows,
                                weights.backward(),
                                panel,
                                into,
                                tap + column,
                                windows,
                                source.channels() - column);
                panel += result.channels() * Lanes.WIDTH;
            }
        }
    }

    @Override
    public int gatherings() {
        return filters.tasks();
    }

    @Override
    public void gather(int task, int worker, Slices slices, float[] gradient) {
        filters.gather(task, slices, gradient);
    }
}
