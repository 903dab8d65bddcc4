package dev.layerlab.data.idx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadIdxTest {
    private static final String PICTURES = "train-images-idx3-ubyte";
    private static final String LABELS = "train-labels-idx1-ubyte";

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodPair() throws IOException {
        IdxFiles.writePair(folder, IdxFiles.pictures(3, 2, 2), IdxFiles.labels(0, 1, 2));
    }

    @Test
    void namesATruncatedFile() throws IOException {
        replace(PICTURES, Arrays.copyOf(IdxFiles.pictures(3, 2, 2), 20));

        assertThat(refused("data.idx-promise")).contains(PICTURES, "3 examples");
    }

    @Test
    void namesAFileThatEndsInItsHeader() throws IOException {
        replace(LABELS, Arrays.copyOf(IdxFiles.labels(0, 1, 2), 6));

        assertThat(refused("data.truncated")).contains(LABELS);
    }

    @Test
    void namesATruncatedPackedFile() throws IOException {
        byte[] packed = IdxFiles.packed(IdxFiles.pictures(3, 200, 200));
        replace(PICTURES, Arrays.copyOf(packed, packed.length / 2));

        assertThat(refused("data.truncated")).contains(PICTURES);
    }

    @Test
    void namesAPackedFileWhoseHeaderPromisesABitTooMuch() throws IOException {
        replace(PICTURES, IdxFiles.packed(Arrays.copyOf(IdxFiles.pictures(3, 2, 2), 20)));

        assertThat(refused("data.truncated")).contains(PICTURES);
    }

    @Test
    void noticesAWrongChecksum() throws IOException {
        byte[] packed = IdxFiles.packed(IdxFiles.pictures(3, 2, 2));
        packed[packed.length - 6] ^= 1;
        replace(PICTURES, packed);

        assertThat(refused("data.damaged-gzip")).contains(PICTURES);
    }

    @Test
    void namesAWrongMagicNumberOfPictures() throws IOException {
        replace(PICTURES, IdxFiles.labels(0, 1, 2));

        assertThat(refused("data.idx-no-pictures")).contains(PICTURES, "2049", "2051");
    }

    @Test
    void namesAWrongMagicNumberOfLabels() throws IOException {
        replace(LABELS, "hello, these are no labels".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(refused("data.idx-no-labels")).contains(LABELS, "2049");
    }

    @Test
    void refusesZeroExamples() throws IOException {
        replace(PICTURES, IdxFiles.pictures(0, 2, 2));

        assertThat(refused("data.idx-none")).contains(PICTURES);
    }

    @Test
    void refusesPicturesWithoutPixels() throws IOException {
        replace(PICTURES, IdxFiles.pictures(3, 0, 2));

        assertThat(refused("data.idx-size")).contains(PICTURES, "0 x 2");
    }

    @Test
    void refusesSidesThatCannotBe() throws IOException {
        replace(PICTURES, IdxFiles.idx(2051, new byte[12], 3, 70_000, 70_000));

        assertThat(refused("data.idx-size")).contains("70,000 x 70,000");
    }

    @Test
    void refusesTwoBillionPicturesBeforeItAllocates() throws IOException {
        replace(PICTURES, IdxFiles.idx(2051, new byte[12], 2_000_000_000, 28, 28));

        assertThat(refused("data.idx-promise")).contains("2,000,000,000");
    }

    @Test
    void refusesTwoBillionPackedPicturesBeforeItAllocates() throws IOException {
        replace(PICTURES, IdxFiles.packed(IdxFiles.idx(2051, new byte[12], -2_000_000_000, 28, 28)));

        assertThat(refused("data.idx-promise")).contains("2,294,967,296");
    }

    @Test
    void refusesAnotherNumberOfLabels() throws IOException {
        replace(LABELS, IdxFiles.labels(0, 1));

        assertThat(refused("data.idx-counts")).contains(PICTURES, "3 pictures", LABELS, "2 labels");
    }

    @Test
    void refusesALabelWithoutAName() throws IOException {
        Files.writeString(folder.resolve("labels.txt"), "cat\ndog\n");

        assertThat(refused("data.idx-label")).contains(LABELS, "number 3 is 2", "0 to 1");
    }

    @Test
    void refusesTooFewClassNames() throws IOException {
        Files.writeString(folder.resolve("labels.txt"), "cat\n");

        assertThat(refused("data.class-names")).contains("labels.txt");
    }

    @Test
    void refusesClassNamesThatAreNotUtf8() throws IOException {
        Files.write(folder.resolve("labels.txt"), new byte[] {'a', '\n', (byte) 0xE4, '\n'});

        assertThat(refused("data.not-utf8")).contains("labels.txt");
    }

    @Test
    void refusesWhatOnlySaysItIsGzip() throws IOException {
        Files.delete(folder.resolve(PICTURES));
        Files.write(folder.resolve(PICTURES + ".gz"), IdxFiles.pictures(3, 2, 2));

        assertThat(refused("data.not-gzip")).contains(PICTURES + ".gz");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        replace(LABELS, new byte[0]);

        assertThat(refused("data.empty-file")).contains(LABELS);
    }

    @Test
    void namesMissingLabels() throws IOException {
        Files.delete(folder.resolve(LABELS));

        assertThat(refused("data.idx-labels-missing")).contains(PICTURES, LABELS, folder.toString());
    }

    @Test
    void namesMissingPictures() throws IOException {
        Files.delete(folder.resolve(PICTURES));

        assertThat(refused("data.idx-pictures-missing")).contains(PICTURES, LABELS, folder.toString());
    }

    @Test
    void namesTheLabelsThatASingleFileNeeds() throws IOException {
        Path single = IdxFiles.write(folder, "my-digits", IdxFiles.pictures(3, 2, 2));

        String sentence = Refusal.of("data.idx-labels-missing", () -> IdxReader.readFile(single, LoadWatcher.NOBODY));
        assertThat(sentence).contains("my-digits");
    }

    @Test
    void refusesATestPartOfAnotherSize() throws IOException {
        IdxFiles.write(folder, "t10k-images-idx3-ubyte", IdxFiles.pictures(1, 3, 3));
        IdxFiles.write(folder, "t10k-labels-idx1-ubyte", IdxFiles.labels(0));

        assertThat(refused("data.idx-shapes")).contains("t10k-images-idx3-ubyte", "3x3", "2x2");
    }

    @Test
    void namesAFolderInPlaceOfAFile() throws IOException {
        Files.delete(folder.resolve(LABELS));
        Files.createDirectory(folder.resolve(LABELS));

        assertThat(refused("data.cannot-read")).contains(LABELS);
    }

    private void replace(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private String refused(String key) {
        return Refusal.of(key, () -> IdxReader.readFolder(folder, LoadWatcher.NOBODY));
    }
}
