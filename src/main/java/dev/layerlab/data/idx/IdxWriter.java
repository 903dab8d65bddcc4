package dev.layerlab.data.idx;

import dev.layerlab.data.PictureSet;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes grey pictures as the usual packed MNIST files. */
public final class IdxWriter {
    private static final int PICTURES_MAGIC = 2051;
    private static final int LABELS_MAGIC = 2049;

    private IdxWriter() {}

    /** Writes the training pair into an existing folder, and the test pair if the set has a test part. */
    public static void write(PictureSet set, Path folder) throws IOException {
        if (set.shape().channels() != 1) {
            throw new IllegalArgumentException(
                    "IDX here holds grey pictures, not " + set.shape().text());
        }
        int trains = set.testFrom().orElse(set.size());
        writePart(set, 0, trains, folder, "train");
        if (trains < set.size()) {
            writePart(set, trains, set.size(), folder, "t10k");
        }
    }

    private static void writePart(PictureSet set, int from, int to, Path folder, String part) throws IOException {
        try (DataOutputStream out = packed(folder.resolve(part + "-images-idx3-ubyte.gz"))) {
            out.writeInt(PICTURES_MAGIC);
            out.writeInt(to - from);
            out.writeInt(set.shape().height());
            out.writeInt(set.shape().width());
            int length = (int) set.shape().elements();
            out.write(set.pixels(), from * length, (to - from) * length);
        }
        try (DataOutputStream out = packed(folder.resolve(part + "-labels-idx1-ubyte.gz"))) {
            out.writeInt(LABELS_MAGIC);
            out.writeInt(to - from);
            out.write(set.labels(), from, to - from);
        }
    }

    private static DataOutputStream packed(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(new QuickGzip(Files.newOutputStream(file)), 1 << 16));
    }

    /** Gzip at its fastest: a cache is read more often than it matters how small it is. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
