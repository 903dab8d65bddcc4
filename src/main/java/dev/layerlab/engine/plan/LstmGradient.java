package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.ColumnTile;
import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Panels;
import dev.layerlab.engine.kernel.Sums;
import java.util.Arrays;

/**
 * The gradient of an LSTM's weights: for each source and gate the sum, over all steps of all examples, of the source's
 * number times the gate's gradient. Slices hand in both; once all have, each panel of gates is a task. The sources,
 * which are fewer than the gates, are cut into strips; nothing is transposed but the result.
 */
final class LstmGradient {
    /** A block of a panel and of four columns fit into the first-level cache together. */
    private static final int BLOCK = 256;

    private final LstmShape shape;
    private final LstmOffsets offsets;
    private final int strips;
    private int capacity;
    private float[] sources = new float[0];
    private float[] gates = new float[0];
    private float[][] sums = new float[0][];

    LstmGradient(LstmShape shape, LstmOffsets offsets) {
        this.shape = shape;
        this.offsets = offsets;
        this.strips = Math.ceilDiv(shape.sources(), ColumnTile.COLUMNS);
    }

    void make(Sizes sizes) {
        capacity = sizes.examples() * shape.steps();
        sources = new float[Math.multiplyExact(capacity, strips * ColumnTile.COLUMNS)];
        gates = new float[Math.multiplyExact(capacity, shape.gates())];
        sums = new float[sizes.workers()][(strips * ColumnTile.COLUMNS + 1) * Lanes.WIDTH];
    }

    /** Takes over the sources of some rows. */
    void handSources(float[] from, int at, int firstRow, int rows) {
        for (int strip = 0; strip < strips; strip++) {
            int to = (strip * capacity + firstRow) * ColumnTile.COLUMNS;
            ColumnTile.strip(from, at + strip * ColumnTile.COLUMNS, shape.sourceStride(), rows, sources, to);
        }
    }

    /** Takes over the gradients of the gates of some rows. */
    void handGates(float[] from, int at, int firstRow, int rows) {
        for (int panel = 0; panel < shape.panels(); panel++) {
            int to = (panel * capacity + firstRow) * Lanes.WIDTH;
            Panels.pack(from, at + panel * Lanes.WIDTH, shape.gates(), rows, Lanes.WIDTH, gates, to);
        }
    }

    int tasks() {
        return shape.panels();
    }

    void gather(int panel, int worker, int rows, float[] gradient) {
        float[] into = sums[worker];
        int bias = into.length - Lanes.WIDTH;
        Arrays.fill(into, 0);
        for (int row = 0; row < rows; row += BLOCK) {
            int block = Math.min(BLOCK, rows - row);
            int from = (panel * capacity + row) * Lanes.WIDTH;
            for (int strip = 0; strip < strips; strip++) {
                int at = (strip * capacity + row) * ColumnTile.COLUMNS;
                ColumnTile.add(sources, at, block, gates, from, into, strip * ColumnTile.COLUMNS * Lanes.WIDTH);
            }
            Sums.addRows(gates, from, block, Lanes.WIDTH, into, bias);
        }
        int column = shape.column(panel);
        write(into, 0, shape.inputs(), panel, gradient, offsets.inputs() + column * shape.inputs());
        write(into, shape.inputs(), shape.units(), panel, gradient, offsets.units() + column * shape.units());
        System.arraycopy(into, bias, gradient, offsets.bias() + column, shape.columns(panel));
    }

    private void write(float[] from, int firstRow, int rows, int panel, float[] gradient, int to) {
        Panels.transpose(from, firstRow * Lanes.WIDTH, Lanes.WIDTH, rows, shape.columns(panel), gradient, to, rows);
    }
}
