package dev.layerlab.engine.dl4j;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies numbers between the heap and native arrays, row by row, in one go. */
final class NativeNumbers {
    private NativeNumbers() {}

    /** Copies the whole array to {@code target}, beginning at {@code at}. */
    static void read(INDArray array, float[] target, int at) {
        if (direct(array)) {
            pointer(array).get(target, at, Math.toIntExact(array.length()));
            return;
        }
        INDArray ordered = array.dup('c');
        pointer(ordered).get(target, at, Math.toIntExact(array.length()));
        if (!ordered.isAttached()) {
            ordered.close();
        }
    }

    static float[] read(INDArray array) {
        float[] values = new float[Math.toIntExact(array.length())];
        read(array, values, 0);
        return values;
    }

    /** Fills the whole array, which must own its memory or start where its memory does. */
    static void write(float[] source, int from, INDArray array) {
        if (!direct(array)) {
            throw new IllegalArgumentException("Not in one piece: " + array.shapeInfoToString());
        }
        pointer(array).put(source, from, Math.toIntExact(array.length()));
    }

    /** Row by row without gaps, from the start of its memory. */
    private static boolean direct(INDArray array) {
        long step = 1;
        for (int dimension = array.rank() - 1; dimension >= 0; dimension--) {
            if (array.size(dimension) > 1 && array.stride(dimension) != step) {
                return false;
            }
            step *= array.size(dimension);
        }
        return array.offset() == 0;
    }

    private static FloatPointer pointer(INDArray array) {
        return new FloatPointer(array.data().pointer());
    }
}
