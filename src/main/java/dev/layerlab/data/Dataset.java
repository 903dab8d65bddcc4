package dev.layerlab.data;

import dev.layerlab.tensor.Shape;
import java.util.List;
import java.util.OptionalInt;

/** Labelled examples in memory, never changed after loading, so any thread may read them. */
public sealed interface Dataset permits PictureSet, PointSet {
    String name();

    /** The shape of one example. */
    Shape shape();

    /** Names of the classes; a label is an index into this list. */
    List<String> classes();

    int size();

    /** Index of the class of example {@code index}. */
    int label(int index);

    /** Writes example {@code index} as numbers, {@code shape().elements()} of them. */
    void copy(int index, float[] target, int offset);

    /** Where the set brings its own test part: the index of its first example; the test part is the end of the set. */
    OptionalInt testFrom();
}
