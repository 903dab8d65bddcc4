package dev.layerlab.data;

import java.nio.file.Path;

/** Where a dataset comes from, small enough to stand in a project file. */
public sealed interface DatasetReference {
    /** A folder of {@code sample-datasets}, by its name. */
    record Sample(String name) implements DatasetReference {}

    /** Points made by a rule. */
    record Points(PointPattern pattern, int count, double noise, long seed) implements DatasetReference {
        public static final int MOST = 2_000;

        public Points {
            if (count < 10 || count > MOST || !(noise >= 0 && noise <= 0.5)) {
                throw new IllegalArgumentException(count + " points with noise " + noise);
            }
        }
    }

    /** A folder or file of the user's: IDX files or a folder with one subfolder of pictures a class. */
    record Files(Path path) implements DatasetReference {}
}
