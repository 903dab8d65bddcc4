package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Bend;
import dev.layerlab.network.layer.Activation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Weighted sums of all channels of a place, plus a bias, then the activation; the same weights at every place. */
final class Dense implements Operation {
    private final Value source;
    private final Value result;
    private final Activation activation;
    private final boolean sourceLearns;
    private final DenseWeights weights;
    private final OuterProduct product;
    private final int biasOffset;
    private final float[] bias;
    private final float[] noBias;
    private int[] sourceRows = new int[0];
    private int[] resultRows = new int[0];

    /**
     * @param weightOffset of the weights [inputs, units], unit by unit, in the parameters
     * @param biasOffset of the biases there; negative without any
     * @param sourceLearns whether the source wants a gradient
     */
    Dense(Value source, Value result, Activation activation, int weightOffset, int biasOffset, boolean sourceLearns) {
        this.source = source.keepBatch();
        this.result = result;
        this.activation = activation;
        this.biasOffset = biasOffset;
        this.sourceLearns = sourceLearns;
        this.weights = new DenseWeights(source.channels(), result.channels(), weightOffset, sourceLearns);
        this.product = new OuterProduct(source.channels(), result.channels(), weightOffset);
        this.bias = new float[result.stride()];
        this.noBias = new float[source.stride()];
    }

    @Override
    public void make(Sizes sizes) {
        weights.make(sizes);
        product.make(sizes, source.places());
        sourceRows = Rows.even(sizes.perSlice() * source.places(), source.stride());
        resultRows = Rows.even(sizes.perSlice() * result.places(), result.stride());
    }

    @Override
    public int preparations() {
        return weights.tasks();
    }

    @Override
    public void prepare(int task, int worker, MemorySegment parameters) {
        weights.prepare(task, worker, parameters);
        if (task == 0 && biasOffset >= 0) {
            long from = (long) biasOffset * Float.BYTES;
            MemorySegment.copy(parameters, ValueLayout.JAVA_FLOAT, from, bias, 0, result.channels());
        }
    }

    @Override
    public void forward(Slice slice, boolean learning) {
        int rows = slice.count() * source.places();
        int to = result.at(slice);
        Rows.of(source.channels())
                .multiply(
                        source.numbers(),
                        source.at(slice),
                        sourceRows,
                        rows,
                        weights.forward(),
                        bias,
                        result.numbers(),
                        to,
                        resultRows,
                        result.channels());
        Bend.apply(activation, result.numbers(), to, to + rows * result.stride());
    }

    @Override
    public void backward(Slice slice) {
        int rows = slice.count() * source.places();
        int at = result.at(slice);
        Bend.back(activation, result.numbers(), at, at + rows * result.stride(), result.gradient(), at);
        product.hand(result.gradient(), at, result.stride(), slice.first() * source.places(), rows);
        if (sourceLearns) {
            Rows.of(result.channels())
                    .multiply(
                            result.gradient(),
                            at,
                            resultRows,
                            rows,
                            weights.backward(),
                            noBias,
                            source.gradient(),
                            source.at(slice),
                            sourceRows,
                            source.channels());
        }
    }

    @Override
    public int gatherings() {
        return product.tasks() + 1;
    }

    @Override
    public void gather(int task, int worker, Slices slices, float[] gradient) {
        int rows = slices.examples() * source.places();
        if (task < product.tasks()) {
            product.gather(task, worker, source.numbers(), source.stride(), rows, gradient);
        } else if (biasOffset >= 0) {
            product.gatherBias(rows, gradient, biasOffset);
        }
    }
}
