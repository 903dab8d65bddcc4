package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers on the Java heap and the native memory through which libtorch gets them with a single copy. */
final class HeapArray {
    private final float[] floats;
    private final int[] wholes;
    private final ByteBuffer memory;
    private final Shape shape;

    private HeapArray(float[] floats, int[] wholes, Shape shape, int bytes) {
        this.floats = floats;
        this.wholes = wholes;
        this.shape = shape;
        this.memory = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    static HeapArray of(float[] floats, long... shape) {
        return new HeapArray(floats, new int[0], new Shape(shape), Float.BYTES * floats.length);
    }

    /** Arrives as 64-bit numbers, the only indices libtorch takes. */
    static HeapArray of(int[] wholes, long... shape) {
        return new HeapArray(new float[0], wholes, new Shape(shape), Long.BYTES * wholes.length);
    }

    /** One value for each example. */
    static HeapArray column(int... values) {
        float[] column = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            column[i] = values[i];
        }
        return of(column, values.length, 1);
    }

    /** Pictures given channel by channel, laid out pixel by pixel. */
    static HeapArray pictures(float[] planes, int side, int channels) {
        int pixels = side * side;
        float[] laidOut = new float[planes.length];
        for (int i = 0; i < planes.length; i++) {
            int example = i / (pixels * channels);
            int pixel = i / channels % pixels;
            laidOut[i] = planes[(example * channels + i % channels) * pixels + pixel];
        }
        return of(laidOut, planes.length / (pixels * channels), side, side, channels);
    }

    /** Valid until the next call. */
    PtNDArray handOver(NDManager step) {
        if (wholes.length == 0) {
            memory.asFloatBuffer().put(floats);
            return (PtNDArray) step.create(memory, shape, DataType.FLOAT32);
        }
        for (int i = 0; i < wholes.length; i++) {
            memory.putLong(i * Long.BYTES, wholes[i]);
        }
        return (PtNDArray) step.create(memory, shape, DataType.INT64);
    }
}
