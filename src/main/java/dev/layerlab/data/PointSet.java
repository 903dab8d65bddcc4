package dev.layerlab.data;

import dev.layerlab.tensor.Shape;
import java.util.List;
import java.util.OptionalInt;

/**
 * Points in the plane, most of them between -1 and 1 in both directions.
 *
 * @param coordinates x and y in turn
 * @param labels one class index a point
 */
public record PointSet(String name, List<String> classes, float[] coordinates, byte[] labels) implements Dataset {
    private static final Shape SHAPE = new Shape.Flat(2);

    public PointSet {
        classes = List.copyOf(classes);
        if (coordinates.length != 2 * labels.length) {
            throw new IllegalArgumentException(coordinates.length + " coordinates for " + labels.length + " points");
        }
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public int label(int index) {
        return Byte.toUnsignedInt(labels[index]);
    }

    @Override
    public void copy(int index, float[] target, int offset) {
        target[offset] = coordinates[2 * index];
        target[offset + 1] = coordinates[2 * index + 1];
    }

    @Override
    public OptionalInt testFrom() {
        return OptionalInt.empty();
    }
}
