package dev.layerlab.engine.plan;

import dev.layerlab.engine.kernel.Lanes;
import dev.layerlab.engine.kernel.Panels;
import dev.layerlab.engine.kernel.Sums;

/**
 * The gradient of a matrix of weights: for each unit and input the sum, over all rows of the batch, of the unit's
 * gradient times the input. Each slice hands in its gradients; once all have, the products are made panel by panel of
 * inputs, written unit by unit as the parameters are.
 */
final class OuterProduct {
    private static final float[] ZERO = new float[Lanes.WIDTH];

    private final int inputs;
    private final int units;
    private final int offset;
    private final int[] gradientAt;
    private final int[] edgeAt;
    private int[] unitAt = new int[0];
    private int capacity;
    private float[] byUnit = new float[0];
    private float[][] panel = new float[0][];
    private float[][] edge = new float[0][];

    /** @param offset of the first weight in the parameters */
    OuterProduct(int inputs, int units, int offset) {
        this.inputs = inputs;
        this.units = units;
        this.offset = offset;
        this.gradientAt = Rows.even(units, inputs);
        this.edgeAt = Rows.even(units, Lanes.WIDTH);
    }

    /** @param rows of an example */
    void make(Sizes sizes, int rows) {
        capacity = sizes.examples() * rows;
        byUnit = new float[Math.multiplyExact(units, capacity)];
        panel = new float[sizes.workers()][capacity * Lanes.WIDTH];
        edge = new float[sizes.workers()][units * Lanes.WIDTH];
        unitAt = Rows.even(units, capacity);
    }

    /** Takes over the gradients of some rows, {@code stride} apart. */
    void hand(float[] gradient, int at, int stride, int firstRow, int rows) {
        Panels.transpose(gradient, at, stride, rows, units, byUnit, firstRow, capacity);
    }

    int tasks() {
        return Math.ceilDiv(inputs, Lanes.WIDTH);
    }

    /** @param numbers that reached the layer: {@code rows} of them from the beginning of the array, stride apart */
    void gather(int task, int worker, float[] numbers, int stride, int rows, float[] gradient) {
        int first = task * Lanes.WIDTH;
        int columns = Math.min(Lanes.WIDTH, inputs - first);
        Panels.pack(numbers, first, stride, rows, columns, panel[worker], 0);
        Rows product = Rows.of(rows);
        if (columns == Lanes.WIDTH) {
            product.multiply(
                    byUnit, 0, unitAt, units, panel[worker], ZERO, gradient, offset + first, gradientAt, columns);
            return;
        }
        float[] sums = edge[worker];
        product.multiply(byUnit, 0, unitAt, units, panel[worker], ZERO, sums, 0, edgeAt, columns);
        for (int unit = 0; unit < units; unit++) {
            System.arraycopy(sums, edgeAt[unit], gradient, offset + gradientAt[unit] + first, columns);
        }
    }

    /** The gradient of a bias: the sum of each unit's gradients. */
    void gatherBias(int rows, float[] gradient, int biasOffset) {
        for (int unit = 0; unit < units; unit++) {
            gradient[biasOffset + unit] = Sums.of(byUnit, unit * capacity, rows);
        }
    }
}
