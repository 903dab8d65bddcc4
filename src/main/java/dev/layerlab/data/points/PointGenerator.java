package dev.layerlab.data.points;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.PointPattern;
import dev.layerlab.data.PointSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes points in the plane: the same pattern, count, noise and seed always give the same points. */
public final class PointGenerator {
    private static final List<String> NAMES = List.of("A", "B", "C");

    private PointGenerator() {}

    /** Points in turn of every class, so that the classes differ by at most one in number. */
    public static PointSet generate(DatasetReference.Points wanted) {
        int classes = wanted.pattern() == PointPattern.THREE_BLOBS ? 3 : 2;
        SplittableRandom random = new SplittableRandom(wanted.seed());
        float[] coordinates = new float[2 * wanted.count()];
        byte[] labels = new byte[wanted.count()];
        for (int i = 0; i < labels.length; i++) {
            int label = i % classes;
            Spot spot = Patterns.spot(wanted.pattern(), label, random);
            labels[i] = (byte) label;
            coordinates[2 * i] = (float) (spot.x() + wanted.noise() * random.nextGaussian());
            coordinates[2 * i + 1] = (float) (spot.y() + wanted.noise() * random.nextGaussian());
        }
        return new PointSet(nameOf(wanted.pattern()), NAMES.subList(0, classes), coordinates, labels);
    }

    /** The short name of a pattern, such as "three-blobs". */
    public static String nameOf(PointPattern pattern) {
        return pattern.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
