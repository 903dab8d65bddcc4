package dev.layerlab.data.pictures;

import dev.layerlab.data.FileTrouble;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads one picture file (PNG, JPEG, BMP or GIF). Of a very large one only every n-th pixel and row is kept, so that no
 * picture takes more than some 40 MB while it is read.
 */
public final class PictureReader {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "jpe", "bmp", "gif");
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "bmp", "gif");
    private static final long MOST_KEPT = 4_000_000;
    private static final long MOST_PIXELS = 1_000_000_000;
    private static final int LONGEST_SIDE = 100_000;
    /** Some files have to be unpacked whole before a row can be taken from them. */
    private static final long MOST_WHOLE = 12_000_000;

    private PictureReader() {}

    /** Whether a file's name ends like that of a picture. */
    public static boolean accepts(Path file) {
        String name = FileTrouble.name(file).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The first picture of a file, upright, what is transparent laid over white. */
    public static Picture read(Path file) throws UserFacingException {
        try {
            if (Files.size(file) == 0) {
                throw UserFacingException.of("data.empty-file", FileTrouble.name(file));
            }
            if (Files.isDirectory(file)) {
                throw UserFacingException.of("data.picture-none", FileTrouble.name(file));
            }
            JpegHead head = JpegHead.of(file);
            if (head.forPrinting()) {
                throw UserFacingException.of("data.picture-colours", FileTrouble.name(file));
            }
            try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
                return read(file, in, head).upright(head.orientation());
            }
        } catch (IOException why) {
            throw FileTrouble.of(file, why);
        }
    }

    private static Picture read(Path file, ImageInputStream in, JpegHead head) throws UserFacingException {
        ImageReader reader = readerFor(in);
        if (reader == null) {
            throw UserFacingException.of("data.picture-none", FileTrouble.name(file));
        }
        try {
            Warnings warnings = new Warnings();
            reader.addIIOReadWarningListener(warnings);
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0, sizeParam(file, reader, head));
            if (warnings.endedEarly) {
                throw UserFacingException.of("data.picture-broken", FileTrouble.name(file));
            }
            return Pixels.of(image);
        } catch (IOException | RuntimeException why) {
            // The readers of the Java library answer damaged files with all kinds of exceptions.
            throw new UserFacingException(Message.of(sentenceFor(why), FileTrouble.name(file)), why);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader readerFor(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(formatOf(reader))) {
                return reader;
            }
        }
        return null;
    }

    private static String formatOf(ImageReader reader) {
        return reader.getOriginatingProvider().getFormatNames()[0].toLowerCase(Locale.ROOT);
    }

    private static ImageReadParam sizeParam(Path file, ImageReader reader, JpegHead head)
            throws IOException, UserFacingException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        boolean packedBmp = formatOf(reader).equals("bmp") && file.toFile().length() < pixels;
        boolean whole = head.inPasses() || packedBmp;
        if (Math.max(width, height) > LONGEST_SIDE || pixels > (whole ? MOST_WHOLE : MOST_PIXELS)) {
            throw UserFacingException.of("data.picture-huge", FileTrouble.name(file), width, height);
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_KEPT));
        ImageReadParam param = reader.getDefaultReadParam();
        if (step > 1) {
            param.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
        }
        return param;
    }

    private static String sentenceFor(Exception why) {
        boolean colours = String.valueOf(why.getMessage()).contains("Unsupported Image Type");
        return colours ? "data.picture-colours" : "data.picture-broken";
    }

    /** The JPEG reader fills a picture that ends early with grey and only warns. */
    private static final class Warnings implements IIOReadWarningListener {
        private boolean endedEarly;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            endedEarly |= warning.toLowerCase(Locale.ROOT).contains("premature end");
        }
    }
}
