package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Panels;
import dev.layerlab.engine.kernel.Sums;
import java.util.Arrays;

/**
 * The gradient of a convolution's weights: for each of its taps and filters the sum, over all stops of the window, of
 * the number under the tap times the filter's gradient. Each slice has sums of its own, added up in the end.
 */
final class FilterGradient {
    /** Rows of a panel that stay in the processor's first cache while all taps pass over them. */
    private static final int ROWS = 256;

    private final Value source;
    private final Value result;
    private final int offset;
    private final int biasOffset;
    private final Planes planes;
    private final int taps;
    /** Examples that are summed in one go. */
    private final int together;

    private final int[] tapAt;
    private final int[] sumAt;
    private float[][] sums = new float[0][];
    private float[][] biasSums = new float[0][];
    private float[][] spread = new float[0][];
    private float[][] panels = new float[0][];

    FilterGradient(ConvolutionShape shape, Value source, Value result, int offset, int biasOffset) {
        this.source = source;
        this.result = result;
        this.offset = offset;
        this.biasOffset = biasOffset;
        this.planes = new Planes(shape);
        this.taps = shape.taps();
        this.together = Math.max(1, ROWS / planes.reach());
        this.tapAt = planes.taps(together);
        this.sumAt = Rows.even(taps, result.stride());
    }

    void make(Sizes sizes) {
        sums = new float[sizes.slices()][taps * result.stride()];
        biasSums = new float[sizes.slices()][result.stride()];
        spread = new float[sizes.workers()][together * planes.count() * planes.size()];
        panels = new float[sizes.workers()][together * planes.reach() * Lanes.WIDTH];
    }

    /** Works out the sums of a slice. */
    void add(Slice slice) {
        float[] into = sums[slice.index()];
        float[] bias = biasSums[slice.index()];
        Arrays.fill(into, 0);
        Arrays.fill(bias, 0);
        int at = result.at(slice);
        Sums.addRows(result.gradient(), at, slice.count() * result.places(), result.stride(), bias, 0);
        for (int first = 0; first < slice.count(); first += together) {
            int examples = Math.min(together, slice.count() - first);
            int from = source.at(slice) + first * source.size();
            for (int i = 0; i < examples; i++) {
                planes.spread(source, from + i * source.size(), spread[slice.worker()], i, together);
            }
            add(slice.worker(), at + first * result.size(), examples, into);
        }
    }

    private void add(int worker, int gradientAt, int examples, float[] into) {
        float[] panel = panels[worker];
        for (int column = 0; column < result.stride(); column += Lanes.WIDTH) {
            for (int i = 0; i < examples; i++) {
                pack(gradientAt + i * result.size() + column, panel, i * planes.reach() * Lanes.WIDTH);
            }
            new Rows(examples, planes.size(), planes.reach())
                    .add(spread[worker], 0, tapAt, taps, panel, 0, into, column, sumAt, result.channels() - column);
        }
    }

    /** Rows of stops with the gaps that the planes have between them; nobody writes into the gaps, they stay 0. */
    private void pack(int from, float[] panel, int to) {
        for (int y = 0; y < result.height(); y++) {
            Panels.pack(
                    result.gradient(),
                    from + y * result.width() * result.stride(),
                    result.stride(),
                    result.width(),
                    Lanes.WIDTH,
                    panel,
                    to + y * planes.columns() * Lanes.WIDTH);
        }
    }

    int tasks() {
        return Math.min(8, taps);
    }

    /** Adds up the slices and writes filter by filter, as the parameters are. */
    void gather(int task, Slices slices, float[] gradient) {
        int from = Math.floorDiv(taps * task, tasks());
        int to = Math.floorDiv(taps * (task + 1), tasks());
        int stride = result.stride();
        for (int i = 1; i < slices.count(); i++) {
            Sums.add(sums[i], from * stride, (to - from) * stride, sums[0], from * stride);
        }
        Panels.transpose(sums[0], from * stride, stride, to - from, result.channels(), gradient, offset + from, taps);
        if (task == 0 && biasOffset >= 0) {
            for (int i = 1; i < slices.count(); i++) {
                Sums.add(biasSums[i], 0, stride, biasSums[0], 0);
            }
            System.arraycopy(biasSums[0], 0, gradient, biasOffset, result.channels());
        }
    }
}
