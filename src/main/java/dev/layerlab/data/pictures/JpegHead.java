package dev.layerlab.data.pictures;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the first segments of a JPEG say that ImageIO does not. Formats: ITU-T T.81 annex B and CIPA DC-008 (Exif).
 *
 * @param orientation how the camera was held
 * @param inPasses whether the whole picture has to be in memory before one row of it is known
 * @param forPrinting whether its four colours are those of ink
 */
record JpegHead(Orientation orientation, boolean inPasses, boolean forPrinting) {
    private static final JpegHead PLAIN = new JpegHead(Orientation.UPRIGHT, false, false);
    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int FRAME_IN_PASSES = 0xFFC2;
    private static final int COLOURS_AT = 5;
    private static final int INKS = 4;
    private static final int SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Reads the head; a file that is no JPEG, or ends early, has nothing to say. */
    static JpegHead of(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != START) {
                return PLAIN;
            }
            Orientation orientation = Orientation.UPRIGHT;
            for (int marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (isFrame(marker) && segment.length > COLOURS_AT) {
                    return new JpegHead(orientation, marker == FRAME_IN_PASSES, segment[COLOURS_AT] == INKS);
                }
                if (marker == APP1) {
                    orientation = orientation(segment);
                }
            }
            return new JpegHead(orientation, false, false);
        } catch (EOFException tooShort) {
            return PLAIN;
        }
    }

    /** SOF0 to SOF15; three of the numbers between them mean tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static Orientation orientation(byte[] segment) {
        if (segment.length < EXIF.length + 8 || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return Orientation.UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return Orientation.UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                break;
            }
            if (Short.toUnsignedInt(tiff.getShort((int) entry)) == ORIENTATION_TAG) {
                return Orientation.ofExif(tiff.getShort((int) entry + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
