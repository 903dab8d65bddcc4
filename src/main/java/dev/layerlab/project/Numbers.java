package dev.layerlab.project;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Rows of numbers in a project file: a 32-bit count, then that many 32-bit floating point numbers, little-endian. */
final class Numbers {
    private static final int CHUNK = 16_384;

    private Numbers() {}

    static void write(OutputStream out, float[] values, int count) throws IOException {
        ByteBuffer buffer = buffer();
        out.write(buffer.putInt(count).array(), 0, Integer.BYTES);
        for (int from = 0; from < count; from += CHUNK) {
            int length = Math.min(CHUNK, count - from);
            buffer.clear().asFloatBuffer().put(values, from, length);
            out.write(buffer.array(), 0, length * Float.BYTES);
        }
    }

    /** @param most larger counts are refused before any memory is taken */
    static float[] read(InputStream in, String part, long most) throws IOException, Damage {
        DataInputStream data = new DataInputStream(in);
        int count = Integer.reverseBytes(data.readInt());
        if (count < 0 || count > most) {
            throw Damage.of("too-many", part, Integer.toUnsignedLong(count), most);
        }
        float[] values = new float[count];
        ByteBuffer buffer = buffer();
        for (int from = 0; from < count; from += CHUNK) {
            int length = Math.min(CHUNK, count - from);
            if (data.readNBytes(buffer.array(), 0, length * Float.BYTES) < length * Float.BYTES) {
                throw new EOFException(part);
            }
            buffer.clear().asFloatBuffer().get(values, from, length);
        }
        requireFinite(values, part);
        return values;
    }

    static void requireEnd(InputStream in, String part) throws IOException, Damage {
        if (in.read() >= 0) {
            throw Damage.of("overlong", part);
        }
    }

    private static ByteBuffer buffer() {
        return ByteBuffer.allocate(CHUNK * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void requireFinite(float[] values, String part) throws Damage {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw Damage.of("not-a-number", part);
            }
        }
    }
}
