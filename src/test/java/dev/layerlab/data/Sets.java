package dev.layerlab.data;

import dev.layerlab.tensor.Shape;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Small datasets for tests. */
public final class Sets {
    private Sets() {}

    /** Pictures all of whose pixels have their own index as value; classes in turn. */
    public static PictureSet pictures(int size, int height, int width, int classes, OptionalInt testFrom) {
        byte[] pixels = new byte[size * height * width];
        byte[] labels = new byte[size];
        for (int i = 0; i < size; i++) {
            labels[i] = (byte) (i % classes);
            java.util.Arrays.fill(pixels, i * height * width, (i + 1) * height * width, (byte) i);
        }
        List<String> names =
                IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        return new PictureSet("test", new Shape.Image(height, width, 1), names, pixels, labels, testFrom, List.of());
    }
}
