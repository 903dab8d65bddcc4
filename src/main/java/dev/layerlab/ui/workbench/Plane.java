package dev.layerlab.ui.workbench;

import dev.layerlab.data.PointSet;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;

/** The square of the plane in which all points of a dataset lie, from -reach to reach both ways. */
public record Plane(double reach) {
    private static final double MARGIN = 1.05;

    public static Plane of(PointSet points) {
        double farthest = 1;
        for (float coordinate : points.coordinates()) {
            farthest = Math.max(farthest, Math.abs(coordinate));
        }
        return new Plane(Math.ceil(farthest * MARGIN * 10) / 10);
    }

    /** The middles of side x side cells, row by row from the top left, as a batch. */
    public Batch grid(int side) {
        Batch batch = new Batch(new Shape.Flat(2), side * side);
        for (int i = 0; i < side * side; i++) {
            batch.inputs()[2 * i] = (float) at(i % side, side);
            batch.inputs()[2 * i + 1] = (float) -at(i / side, side);
        }
        batch.setCount(side * side);
        return batch;
    }

    /** Coordinate of a cell's middle, counted from the left. */
    public double at(int cell, int side) {
        return ((cell + 0.5) / side * 2 - 1) * reach;
    }
}
