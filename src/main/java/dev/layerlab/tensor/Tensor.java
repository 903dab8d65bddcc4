package dev.layerlab.tensor;

import java.util.Arrays;

/** The numbers of one example: {@code values} in the order that {@link Shape} describes. */
public final class Tensor {
    private final Shape shape;
    private final float[] values;

    /** @throws IllegalArgumentException if the number of values is not that of the shape */
    public Tensor(Shape shape, float[] values) {
        if (values.length != shape.elements()) {
            throw new IllegalArgumentException(values.length + " values do not fill a shape of " + shape.text());
        }
        this.shape = shape;
        this.values = values;
    }

    public Shape shape() {
        return shape;
    }

    /** The numbers themselves, not a copy. */
    public float[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor that && shape.equals(that.shape) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Tensor[" + shape.text() + "]";
    }
}
