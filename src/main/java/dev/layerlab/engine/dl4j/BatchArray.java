package dev.layerlab.engine.dl4j;

import dev.layerlab.tensor.Shape;
import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** One native array for the inputs of every batch; it grows when a larger batch comes. */
final class BatchArray implements AutoCloseable {
    private final Shape shape;
    private final Map<Integer, INDArray> views = new HashMap<>();
    private INDArray array;

    BatchArray(Shape shape) {
        this.shape = shape;
    }

    /** The examples as a native array, valid until the next call. */
    INDArray load(float[] inputs, int first, int count) {
        grow(count);
        INDArray view = views.computeIfAbsent(count, this::view);
        NativeNumbers.write(inputs, Math.toIntExact(first * shape.elements()), view);
        return view;
    }

    private void grow(int count) {
        if (array == null || array.size(0) < count) {
            close();
            array = Nd4j.createUninitialized(DataType.FLOAT, sizes(count), 'c');
        }
    }

    private INDArray view(int count) {
        if (count == array.size(0)) {
            return array;
        }
        INDArrayIndex[] part = new INDArrayIndex[array.rank()];
        java.util.Arrays.fill(part, NDArrayIndex.all());
        part[0] = NDArrayIndex.interval(0, count);
        return array.get(part).reshape('c', sizes(count));
    }

    private long[] sizes(int count) {
        return switch (shape) {
            case Shape.Flat row -> new long[] {count, row.size()};
            case Shape.Image(int height, int width, int channels) -> new long[] {count, channels, height, width};
        };
    }

    @Override
    public void close() {
        views.clear();
        if (array != null) {
            array.close();
            array = null;
        }
    }
}
