package dev.layerlab.data.idx;

import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.LoadCount;
import dev.layerlab.text.UserFacingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One open IDX file of unsigned bytes, packed or not. Format: two zero bytes, the type 8, the number of dimensions, each
 * size as four bytes with the highest first, then the values; described by Y. LeCun, C. Cortes and C. Burges with MNIST.
 */
final class IdxFile implements AutoCloseable {
    /** Deflate never shrinks by more than this factor, so a header that promises more is wrong. */
    private static final long BEST_PACKING = 1_032;

    private static final int UNSIGNED_BYTES = 0x0800;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SIDE = 10_000;

    private final Path path;
    private final InputStream in;
    private final long[] sizes;

    private IdxFile(Path path, InputStream in, long[] sizes) {
        this.path = path;
        this.in = in;
        this.sizes = sizes;
    }

    /** @param dimensions 3 for pictures, 1 for labels */
    static IdxFile open(Path path, int dimensions) throws UserFacingException {
        InputStream in = null;
        try {
            long length = Files.size(path);
            if (length == 0) {
                throw UserFacingException.of("data.empty-file", FileTrouble.name(path));
            }
            in = Files.newInputStream(path);
            PushbackInputStream start = new PushbackInputStream(new BufferedInputStream(in, BUFFER), 2);
            boolean packed = isPacked(path, start);
            in = packed ? new GZIPInputStream(start, BUFFER) : start;
            IdxFile file = new IdxFile(path, in, header(path, in, dimensions));
            file.requireRoom(packed ? length * BEST_PACKING : length);
            return file;
        } catch (IOException why) {
            closeAfter(in, why);
            throw trouble(path, why);
        } catch (UserFacingException why) {
            closeAfter(in, why);
            throw why;
        }
    }

    /** How many examples the file holds. */
    int count() {
        return (int) sizes[0];
    }

    /** Height or width of every picture. */
    int size(int dimension) {
        return (int) sizes[dimension];
    }

    /** How many values the file holds. */
    long length() {
        long length = 1;
        for (long size : sizes) {
            length *= size;
        }
        return length;
    }

    /** Reads all values and what follows them: at the end of a packed file its checksum is compared. */
    void read(byte[] target, int offset, LoadCount progress) throws UserFacingException {
        try {
            int left = (int) length();
            int at = offset;
            while (left > 0) {
                int got = in.read(target, at, Math.min(left, BUFFER));
                if (got < 0) {
                    throw new EOFException();
                }
                at += got;
                left -= got;
                progress.add(got);
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException why) {
            throw trouble(path, why);
        }
    }

    @Override
    public void close() throws UserFacingException {
        try {
            in.close();
        } catch (IOException why) {
            throw trouble(path, why);
        }
    }

    private static boolean isPacked(Path path, PushbackInputStream start) throws IOException, UserFacingException {
        byte[] first = new byte[2];
        int got = start.readNBytes(first, 0, 2);
        start.unread(first, 0, got);
        boolean packed = got == 2 && first[0] == 0x1f && first[1] == (byte) 0x8b;
        if (!packed && FileTrouble.name(path).endsWith(".gz")) {
            throw UserFacingException.of("data.not-gzip", FileTrouble.name(path));
        }
        return packed;
    }

    private static long[] header(Path path, InputStream in, int dimensions) throws IOException, UserFacingException {
        long magic = unsignedInt(in);
        if (magic != UNSIGNED_BYTES + dimensions) {
            throw UserFacingException.of(
                    dimensions == 1 ? "data.idx-no-labels" : "data.idx-no-pictures",
                    FileTrouble.name(path),
                    Long.toString(magic),
                    Integer.toString(UNSIGNED_BYTES + dimensions));
        }
        long[] sizes = new long[dimensions];
        for (int i = 0; i < dimensions; i++) {
            sizes[i] = unsignedInt(in);
        }
        if (sizes[0] == 0) {
            throw UserFacingException.of("data.idx-none", FileTrouble.name(path));
        }
        for (int i = 1; i < dimensions; i++) {
            if (sizes[i] == 0 || sizes[i] > LONGEST_SIDE) {
                throw UserFacingException.of("data.idx-size", FileTrouble.name(path), sizes[1], sizes[2]);
            }
        }
        return sizes;
    }

    private void requireRoom(long most) throws UserFacingException {
        long needed = 4 + 4L * sizes.length + length();
        if (needed > most || sizes[0] > Integer.MAX_VALUE) {
            throw UserFacingException.of("data.idx-promise", FileTrouble.name(path), sizes[0], needed);
        }
    }

    private static long unsignedInt(InputStream in) throws IOException {
        byte[] four = in.readNBytes(4);
        if (four.length < 4) {
            throw new EOFException();
        }
        long number = 0;
        for (byte part : four) {
            number = number << 8 | Byte.toUnsignedInt(part);
        }
        return number;
    }

    private static void closeAfter(InputStream in, Exception why) {
        if (in != null) {
            try {
                in.close();
            } catch (IOException alsoBroken) {
                why.addSuppressed(alsoBroken);
            }
        }
    }

    private static UserFacingException trouble(Path path, IOException why) {
        return switch (why) {
            case EOFException cutOff -> UserFacingException.of("data.truncated", FileTrouble.name(path));
            case ZipException damaged -> UserFacingException.of("data.damaged-gzip", FileTrouble.name(path));
            default -> FileTrouble.of(path, why);
        };
    }
}
