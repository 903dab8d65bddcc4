package dev.layerlab.data.idx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsTrainingAndTestPartOfAFolder() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(3, 2, 4), IdxFiles.labels(0, 2, 1));
        IdxFiles.write(folder, "t10k-images-idx3-ubyte.gz", IdxFiles.pictures(2, 2, 4));
        IdxFiles.write(folder, "t10k-labels-idx1-ubyte.gz", IdxFiles.labels(1, 1));

        PictureSet set = IdxReader.readFolder(folder, LoadWatcher.NOBODY);

        assertThat(set.name()).isEqualTo(folder.getFileName().toString());
        assertThat(set.shape()).isEqualTo(new Shape.Image(2, 4, 1));
        assertThat(set.classes()).containsExactly("0", "1", "2");
        assertThat(set.labels()).containsExactly(0, 2, 1, 1, 1);
        assertThat(set.testFrom()).isEqualTo(OptionalInt.of(3));
        assertThat(set.pixels()).hasSize(40);
        assertThat(set.pixels()[23]).isEqualTo((byte) 23);
        assertThat(set.pixels()[24]).isEqualTo((byte) 0);
    }

    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte, train-labels-idx1-ubyte",
        "train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz",
        "train-images.idx3-ubyte, train-labels.idx1-ubyte",
        "t10k-images.idx3-ubyte.gz, t10k-labels-idx1-ubyte",
        "t10k-images-idx3-ubyte, t10k-labels.idx1-ubyte.gz"
    })
    void knowsTheUsualSpellings(String pictures, String labels) throws Exception {
        IdxFiles.write(folder, pictures, IdxFiles.pictures(2, 3, 3));
        Path labelFile = IdxFiles.write(folder, labels, IdxFiles.labels(1, 0));

        assertThat(IdxReader.accepts(folder)).isTrue();
        PictureSet set = IdxReader.readFolder(folder, LoadWatcher.NOBODY);
        assertThat(set.labels()).containsExactly(1, 0);
        assertThat(set.testFrom()).isEmpty();
        assertThat(IdxReader.readFile(folder.resolve(pictures), LoadWatcher.NOBODY)
                        .labels())
                .containsExactly(1, 0);
        assertThat(IdxReader.readFile(labelFile, LoadWatcher.NOBODY).labels()).containsExactly(1, 0);
    }

    @Test
    void takesClassNamesFromTheLinesOfLabelsTxt() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(2, 1, 1), IdxFiles.labels(1, 0));
        Files.writeString(folder.resolve("labels.txt"), "\uFEFFcat\r\nHäuser\r\n猫\n");

        assertThat(IdxReader.readFolder(folder, LoadWatcher.NOBODY).classes()).containsExactly("cat", "Häuser", "猫");
    }

    @Test
    void hasTwoClassesEvenIfAllLabelsAreZero() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(1, 1, 1), IdxFiles.labels(0));

        assertThat(IdxReader.readFolder(folder, LoadWatcher.NOBODY).classes()).containsExactly("0", "1");
    }

    @Test
    void knowsLabelsUpTo255() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(2, 1, 1), IdxFiles.labels(255, 0));

        PictureSet set = IdxReader.readFolder(folder, LoadWatcher.NOBODY);
        assertThat(set.classes()).hasSize(256);
        assertThat(set.label(0)).isEqualTo(255);
    }

    @Test
    void readsBackWhatTheWriterWrote() throws Exception {
        PictureSet written = new PictureSet(
                "x",
                new Shape.Image(2, 1, 1),
                List.of("0", "1"),
                new byte[] {1, 2, -3, 4, 5, -6},
                new byte[] {0, 1, 1},
                OptionalInt.of(2),
                List.of());
        IdxWriter.write(written, folder);

        PictureSet read = IdxReader.readFolder(folder, LoadWatcher.NOBODY);
        assertThat(read.pixels()).isEqualTo(written.pixels());
        assertThat(read.labels()).isEqualTo(written.labels());
        assertThat(read.testFrom()).isEqualTo(written.testFrom());
    }

    @Test
    void tellsItsProgressUpToTheEnd() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(300, 28, 28), IdxFiles.labels(new int[300]));
        List<Double> told = new ArrayList<>();

        IdxReader.readFolder(folder, new LoadWatcher() {
            @Override
            public void loaded(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertThat(told).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        IdxFiles.writePair(folder, IdxFiles.pictures(2, 2, 2), IdxFiles.labels(0, 1));

        assertThatThrownBy(() -> IdxReader.readFolder(folder, new LoadWatcher() {
                    @Override
                    public void loaded(double fraction) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }
}
