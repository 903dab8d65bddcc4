package dev.layerlab.data.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.Refusal;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderReaderTest {
    @TempDir
    Path folder;

    @Test
    void takesClassesFromSubfoldersInTheOrderOfTheirNames() throws Exception {
        PictureFiles.write(PictureFiles.plain(8, 6, Color.RED), folder.resolve("b/1.png"));
        PictureFiles.write(PictureFiles.plain(8, 6, Color.GREEN), folder.resolve("a/2.png"));
        PictureFiles.write(PictureFiles.plain(8, 6, Color.BLUE), folder.resolve("a/1.bmp"));
        PictureFiles.write(PictureFiles.plain(8, 6, Color.BLUE), folder.resolve(".hidden/1.png"));
        Files.writeString(folder.resolve("a/.hidden.png"), "hidden");
        Files.writeString(folder.resolve("readme.txt"), "not looked at");

        PictureSet set = read();

        assertThat(set.classes()).containsExactly("a", "b");
        assertThat(set.shape()).isEqualTo(new Shape.Image(6, 8, 3));
        assertThat(set.labels()).containsExactly(0, 0, 1);
        float[] values = new float[3 * 48];
        set.copy(2, values, 0);
        assertThat(values[0]).isEqualTo(1);
        assertThat(values[48]).isEqualTo(0);
        assertThat(set.remarks()).isEmpty();
        assertThat(set.testFrom()).isEmpty();
    }

    @Test
    void scalesGreyPicturesOfDifferentSizesTo28() throws Exception {
        PictureFiles.write(PictureFiles.grey(100, 50, 90), folder.resolve("a/1.png"));
        PictureFiles.write(PictureFiles.grey(20, 20, 30), folder.resolve("b/1.png"));

        PictureSet set = read();
        assertThat(set.shape()).isEqualTo(new Shape.Image(28, 28, 1));
        assertThat(set.pixels()[0]).isEqualTo((byte) 90);
        assertThat(set.pixels()[784]).isEqualTo((byte) 30);
    }

    @Test
    void scalesLargePicturesOfOneSizeToo() throws Exception {
        PictureFiles.write(PictureFiles.grey(65, 65, 90), folder.resolve("a/1.png"));
        PictureFiles.write(PictureFiles.grey(65, 65, 30), folder.resolve("b/1.png"));

        assertThat(read().shape()).isEqualTo(new Shape.Image(28, 28, 1));
    }

    @Test
    void oneColouredPictureGivesAllThreeChannels() throws Exception {
        PictureFiles.write(PictureFiles.grey(100, 50, 90), folder.resolve("a/1.png"));
        PictureFiles.write(PictureFiles.plain(20, 20, Color.RED), folder.resolve("b/1.png"));

        PictureSet set = read();
        assertThat(set.shape()).isEqualTo(new Shape.Image(32, 32, 3));
        assertThat(set.pixels()[0]).isEqualTo((byte) 90);
        assertThat(set.pixels()[2 * 1024]).isEqualTo((byte) 90);
        assertThat(set.pixels()[3 * 1024]).isEqualTo((byte) 255);
    }

    @Test
    void cutsToTheCentreWhereTheProportionsDiffer() throws Exception {
        var wide = PictureFiles.grey(300, 100, 0);
        for (int i = 0; i < 100 * 100; i++) {
            wide.getRaster().setSample(100 + i % 100, i / 100, 0, 255);
        }
        PictureFiles.write(wide, folder.resolve("a/1.png"));
        PictureFiles.write(PictureFiles.grey(20, 20, 0), folder.resolve("b/1.png"));

        byte[] pixels = read().pixels();
        assertThat(java.util.Arrays.copyOf(pixels, 784)).containsOnly(255);
    }

    @Test
    void leavesOutAndListsWhatCannotBeRead() throws Exception {
        goodPair();
        Files.writeString(folder.resolve("a/text.png"), "no picture");
        Files.writeString(folder.resolve("b/list.txt"), "no picture either");

        PictureSet set = read();
        assertThat(set.labels()).containsExactly(0, 1);
        assertThat(set.remarks())
                .containsExactly(
                        Message.of("data.remark-skipped", 1, "a/text.png"),
                        Message.of("data.remark-others", 1, "b/list.txt"));
        assertThat(new Texts(Locale.ENGLISH).of(set.remarks().getFirst()))
                .isEqualTo("One picture was left out because it is damaged or no picture: a/text.png");
    }

    @Test
    void refusesAClassWithoutPictures() throws IOException {
        goodPair();
        Files.createDirectory(folder.resolve("empty"));

        assertThat(refused("data.folder-empty-class")).contains("empty");
    }

    @Test
    void refusesAClassOfWhichNothingCanBeRead() throws IOException {
        goodPair();
        Files.writeString(Files.createDirectory(folder.resolve("broken")).resolve("1.png"), "no picture");

        assertThat(refused("data.folder-broken-class")).contains("broken");
    }

    @Test
    void refusesASingleClass() throws IOException {
        PictureFiles.write(PictureFiles.grey(2, 2, 0), folder.resolve("cats/1.png"));

        assertThat(refused("data.folder-one-class")).contains("cats");
    }

    @Test
    void refusesAFolderWithoutSubfolders() throws IOException {
        PictureFiles.write(PictureFiles.grey(2, 2, 0), folder.resolve("1.png"));

        assertThat(refused("data.folder-no-classes"))
                .contains(folder.getFileName().toString());
    }

    @Test
    void refusesSubfoldersWithoutPictures() throws IOException {
        Files.createDirectories(folder.resolve("a/deeper"));
        Files.createDirectories(folder.resolve("b"));

        refused("data.folder-no-pictures");
    }

    @Test
    void refusesMoreClassesThanALabelCanHold() throws IOException {
        for (int i = 0; i < 257; i++) {
            Files.createDirectory(folder.resolve("c" + i));
        }
        assertThat(refused("data.folder-many-classes")).contains("257", "256");
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        goodPair();

        assertThatThrownBy(() -> PictureFolderReader.read(folder, new LoadWatcher() {
                    @Override
                    public void loaded(double fraction) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    private void goodPair() throws IOException {
        PictureFiles.write(PictureFiles.grey(2, 2, 0), folder.resolve("a/1.png"));
        PictureFiles.write(PictureFiles.grey(2, 2, 255), folder.resolve("b/1.png"));
    }

    private PictureSet read() throws Exception {
        return PictureFolderReader.read(folder, LoadWatcher.NOBODY);
    }

    private String refused(String key) {
        return Refusal.of(key, this::read);
    }
}
