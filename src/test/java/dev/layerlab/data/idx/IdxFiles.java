package dev.layerlab.data.idx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** IDX files for tests, right ones and wrong ones. */
public final class IdxFiles {
    private IdxFiles() {}

    /** Pictures whose pixels count up from 0. */
    public static byte[] pictures(int count, int height, int width) throws IOException {
        byte[] pixels = new byte[count * height * width];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) i;
        }
        return idx(2051, pixels, count, height, width);
    }

    public static byte[] labels(int... labels) throws IOException {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        return idx(2049, bytes, labels.length);
    }

    static byte[] idx(int magic, byte[] values, int... sizes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(magic);
        for (int size : sizes) {
            out.writeInt(size);
        }
        out.write(values);
        return bytes.toByteArray();
    }

    static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    public static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), name.endsWith(".gz") ? packed(bytes) : bytes);
    }

    /** The usual training pair. */
    public static void writePair(Path folder, byte[] pictures, byte[] labels) throws IOException {
        write(folder, "train-images-idx3-ubyte", pictures);
        write(folder, "train-labels-idx1-ubyte", labels);
    }
}
