package dev.layerlab.data.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp"})
    void readsEveryPixelAsItIs(String format) throws Exception {
        BufferedImage image = PictureFiles.plain(5, 3, new Color(10, 200, 30));
        image.setRGB(4, 2, 0xFF8000);
        Picture picture = PictureReader.read(PictureFiles.write(image, folder.resolve("x." + format)));

        assertThat(picture.width()).isEqualTo(5);
        assertThat(picture.height()).isEqualTo(3);
        assertThat(picture.rgb(0, 0)).isEqualTo(0x0AC81E);
        assertThat(picture.rgb(4, 2)).isEqualTo(0xFF8000);
        assertThat(picture.isGrey()).isFalse();
    }

    @Test
    void readsGif() throws Exception {
        Path file = PictureFiles.write(PictureFiles.plain(5, 3, Color.ORANGE), folder.resolve("x.gif"));

        assertThat(PictureReader.read(file).rgb(4, 2)).isEqualTo(0xFFC800);
    }

    @Test
    void readsJpegNearlyAsItIs() throws Exception {
        Path file = PictureFiles.write(PictureFiles.plain(20, 10, Color.GRAY), folder.resolve("x.jpg"));

        Picture picture = PictureReader.read(file);
        assertThat(picture.isGrey()).isTrue();
        assertThat(Byte.toUnsignedInt(picture.grey()[50])).isBetween(126, 130);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64, 128, 255})
    void keepsGreyAsItStandsInTheFile(int value) throws Exception {
        Picture picture =
                PictureReader.read(PictureFiles.write(PictureFiles.grey(2, 2, value), folder.resolve("g.png")));

        assertThat(picture.grey()).containsOnly(value);
    }

    @Test
    void readsGreyOfSixteenBits() throws Exception {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setSample(0, 0, 0, 0x8080);

        assertThat(PictureReader.read(PictureFiles.write(image, folder.resolve("g.png")))
                        .grey())
                .containsExactly(0x80);
    }

    @Test
    void laysWhatIsTransparentOverWhite() throws Exception {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00123456);
        image.setRGB(1, 0, 0x80000000);
        Picture picture = PictureReader.read(PictureFiles.write(image, folder.resolve("a.png")));

        assertThat(picture.rgb(0, 0)).isEqualTo(0xFFFFFF);
        assertThat(picture.rgb(1, 0)).isEqualTo(0x7F7F7F);
    }

    @Test
    void readsAHugePictureThinnedOut() throws Exception {
        Picture picture = PictureReader.read(hugePng(20_000, 20_000));

        assertThat((long) picture.width() * picture.height()).isLessThanOrEqualTo(4_100_000);
        assertThat(picture.width()).isEqualTo(picture.height());
        assertThat(picture.rgb(100, 100)).isEqualTo(0x555555);
    }

    @Test
    void refusesWhatWouldTakeMinutes() throws IOException {
        Path file = hugePng(90_000, 20);
        byte[] bytes = Files.readAllBytes(file);
        bytes[20] = 0;
        bytes[21] = 1;
        bytes[22] = 0x5F;
        Files.write(file, withHeaderSum(bytes));

        assertThat(refused("data.picture-huge", file)).contains("90,000 x 89,876");
    }

    @Test
    void refusesATextFileNamedPng() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.png"), "Dear diary, this is no picture.");

        assertThat(refused("data.picture-none", file)).contains("notes.png");
    }

    @ParameterizedTest
    @CsvSource({"png, 0.6", "jpg, 0.6", "bmp, 0.6", "gif, 0.6", "png, 0.1", "jpg, 0.3", "bmp, 0.01", "gif, 0.02"})
    void refusesATruncatedPicture(String format, double kept) throws IOException {
        BufferedImage image = PictureFiles.plain(200, 200, Color.ORANGE);
        for (int i = 0; i < 40_000; i++) {
            image.setRGB(i % 200, i / 200, i * 7919);
        }
        Path file = PictureFiles.write(image, folder.resolve("cut." + format));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * kept)));

        assertThat(refused("data.picture-broken", file)).contains("cut." + format);
    }

    @Test
    void refusesAnEmptyFileAFolderAndAMissingFile() throws IOException {
        refused("data.empty-file", Files.createFile(folder.resolve("empty.png")));
        refused("data.picture-none", Files.createDirectory(folder.resolve("folder.png")));
        refused("data.missing", folder.resolve("gone.png"));
    }

    @Test
    void refusesColoursForPrinting() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Path file = folder.resolve("print.jpg");
        java.awt.image.WritableRaster raster =
                java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 8, 8, 4, null);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }

        assertThat(refused("data.picture-colours", file)).contains("print.jpg");
    }

    @Test
    void turnsAPhotographUpright() throws Exception {
        BufferedImage image = PictureFiles.plain(64, 32, Color.BLACK);
        for (int i = 0; i < 16 * 32; i++) {
            image.setRGB(i % 16, i / 16, 0xFFFFFF);
        }
        Path file = PictureFiles.write(image, folder.resolve("photo.jpg"));
        Files.write(file, withOrientation(Files.readAllBytes(file), 6));

        Picture upright = PictureReader.read(file);
        assertThat(upright.width()).isEqualTo(32);
        assertThat(upright.height()).isEqualTo(64);
        assertThat(upright.rgb(16, 4) & 0xFF).isGreaterThan(200);
        assertThat(upright.rgb(16, 60) & 0xFF).isLessThan(50);
    }

    private static byte[] withOrientation(byte[] jpeg, int value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(value);
        out.writeShort(0);
        out.writeInt(0);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** Written by hand, row by row, because the picture would not fit the memory of a test. */
    private Path hugePng(int width, int height) throws IOException {
        Path file = folder.resolve("huge.png");
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + width / 4];
            Arrays.fill(row, 1, row.length, (byte) 0x55);
            for (int y = 0; y < height; y++) {
                packed.write(row);
            }
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeLong(0x89504E470D0A1A0AL);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream sizes = new DataOutputStream(head);
            sizes.writeInt(width);
            sizes.writeInt(height);
            sizes.write(new byte[] {2, 0, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", rows.toByteArray());
            chunk(out, "IEND", new byte[0]);
        }
        return file;
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] withHeaderSum(byte[] png) {
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    private static String refused(String key, Path file) {
        return Refusal.of(key, () -> PictureReader.read(file));
    }
}
