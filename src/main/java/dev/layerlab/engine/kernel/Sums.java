package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.LENGTH;
import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Sums and copies of stretches whose length is a multiple of a vector's, where nothing else is said. */
public final class Sums {
    private Sums() {}

    /** {@code into[to + i] = a[at + i] + b[bt + i]}. */
    public static void add(float[] a, int at, float[] b, int bt, int length, float[] into, int to) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector.fromArray(SPECIES, a, at + i)
                    .add(FloatVector.fromArray(SPECIES, b, bt + i))
                    .intoArray(into, to + i);
        }
    }

    /** {@code into[to + i] += from[at + i]}. */
    public static void add(float[] from, int at, int length, float[] into, int to) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector.fromArray(SPECIES, into, to + i)
                    .add(FloatVector.fromArray(SPECIES, from, at + i))
                    .intoArray(into, to + i);
        }
    }

    /** Adds each of {@code rows} rows, which follow one another, to one row. */
    public static void addRows(float[] from, int at, int rows, int length, float[] into, int to) {
        for (int column = 0; column < length; column += LENGTH) {
            FloatVector sum = FloatVector.fromArray(SPECIES, into, to + column);
            for (int row = 0; row < rows; row++) {
                sum = sum.add(FloatVector.fromArray(SPECIES, from, at + row * length + column));
            }
            sum.intoArray(into, to + column);
        }
    }

    /** The sum of a stretch of any length. */
    public static float of(float[] numbers, int at, int length) {
        FloatVector sums = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i + LENGTH <= length; i += LENGTH) {
            sums = sums.add(FloatVector.fromArray(SPECIES, numbers, at + i));
        }
        float sum = Lanes.sum(sums);
        for (; i < length; i++) {
            sum += numbers[at + i];
        }
        return sum;
    }

    /** The sum of the squares of a stretch of any length. */
    public static float ofSquares(float[] numbers, int at, int length) {
        FloatVector sums = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i + LENGTH <= length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, numbers, at + i);
            sums = v.fma(v, sums);
        }
        float sum = Lanes.sum(sums);
        for (; i < length; i++) {
            sum += numbers[at + i] * numbers[at + i];
        }
        return sum;
    }
}
