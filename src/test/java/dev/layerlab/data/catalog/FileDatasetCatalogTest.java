package dev.layerlab.data.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetEntry;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointPattern;
import dev.layerlab.data.Refusal;
import dev.layerlab.data.idx.IdxFiles;
import dev.layerlab.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileDatasetCatalogTest {
    private static final Path SAMPLES = Path.of("sample-datasets");

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    static Stream<DatasetEntry> shipped() {
        return new FileDatasetCatalog(SAMPLES, cache).entries().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everySampleLoads(DatasetEntry entry) throws Exception {
        Dataset dataset = new FileDatasetCatalog(SAMPLES, cache).open(entry.reference(), LoadWatcher.NOBODY);

        assertThat(dataset.name()).isEqualTo(entry.name());
        assertThat(dataset.size()).isGreaterThanOrEqualTo(250);
        assertThat(dataset.classes()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everySampleSaysWhatItIsInEveryLanguage(DatasetEntry entry) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(entry.titles()).containsKey(language.toLanguageTag());
            assertThat(entry.descriptions()).containsKey(language.toLanguageTag());
        }
    }

    @Test
    void everyFolderOfTheSamplesIsAnEntryInItsOrder() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            assertThat(shipped().map(DatasetEntry::name))
                    .startsWith("digits", "circle", "xor")
                    .containsExactlyInAnyOrderElementsOf(
                            folders.map(each -> each.getFileName().toString()).toList());
        }
    }

    @Test
    void pointsAreAReferenceThatCanBeChanged() {
        assertThat(shipped().filter(entry -> entry.name().equals("spiral")).findFirst())
                .map(DatasetEntry::reference)
                .contains(new DatasetReference.Points(PointPattern.SPIRAL, 250, 0.02, 1));
    }

    @Test
    void aFolderWithFilesIsADatasetAfterAddingItsProperties() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        IdxFiles.writePair(mine, IdxFiles.pictures(4, 2, 2), IdxFiles.labels(0, 1, 0, 1));
        Files.writeString(
                mine.resolve("dataset.properties"), "kind=idx\norder=1\ntitle.en=Mine\ndescription.en=My own\n");
        FileDatasetCatalog catalog = new FileDatasetCatalog(folder, cache);

        DatasetEntry entry = catalog.entries().getFirst();
        assertThat(entry.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo("Mine");
        assertThat(catalog.open(entry.reference(), LoadWatcher.NOBODY).size()).isEqualTo(4);
    }

    @Test
    void anUnreadableDescriptionLeavesOutOnlyItsFolder() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("dataset.properties"), "kind=nonsense\norder=1\n");
        Path good = Files.createDirectories(folder.resolve("good"));
        Files.copy(SAMPLES.resolve("xor/dataset.properties"), good.resolve("dataset.properties"));

        assertThat(new FileDatasetCatalog(folder, cache).entries())
                .extracting(DatasetEntry::name)
                .containsExactly("good");
    }

    @Test
    void namesAPathThatHasMoved() {
        Path gone = folder.resolve("gone");

        assertThat(refused("data.missing", gone)).contains(gone.toString());
    }

    @Test
    void namesASampleThatIsNotInstalled() {
        FileDatasetCatalog catalog = new FileDatasetCatalog(SAMPLES, cache);

        assertThat(Refusal.of(
                        "data.sample-missing",
                        () -> catalog.open(new DatasetReference.Sample("letters"), LoadWatcher.NOBODY)))
                .contains("letters");
    }

    @Test
    void opensAnIdxFolderAndASingleFile() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(4, 2, 2), IdxFiles.labels(0, 1, 0, 1));
        FileDatasetCatalog catalog = new FileDatasetCatalog(SAMPLES, cache);

        assertThat(catalog.open(new DatasetReference.Files(folder), LoadWatcher.NOBODY)
                        .size())
                .isEqualTo(4);
        Path single = folder.resolve("train-images-idx3-ubyte");
        assertThat(catalog.open(new DatasetReference.Files(single), LoadWatcher.NOBODY)
                        .size())
                .isEqualTo(4);
    }

    @Test
    void saysWhatToChooseInsteadOfASinglePictureOrATextFile() throws IOException {
        assertThat(refused("data.single-picture", Files.writeString(folder.resolve("cat.png"), "x")))
                .contains("cat.png");
        assertThat(refused("data.unknown-file", Files.writeString(folder.resolve("notes.txt"), "hello")))
                .contains("notes.txt");
        assertThat(refused("data.empty-file", Files.createFile(folder.resolve("train-images-idx3-ubyte"))))
                .contains("train-images-idx3-ubyte");
    }

    @Test
    void theSecondReadingComesFromTheCacheAndIsTheSame() throws Exception {
        SampleFolder.Source.Digits few = new SampleFolder.Source.Digits(30, 20, 5);
        PictureSet first = new DigitCache(folder).digits(few, LoadWatcher.NOBODY);

        assertThat(folder).isDirectoryContaining("glob:**/digits-30-20-5-*");
        PictureSet second = new DigitCache(folder).digits(few, LoadWatcher.NOBODY);
        assertThat(second.pixels()).isEqualTo(first.pixels());
        assertThat(second.labels()).isEqualTo(first.labels());
        assertThat(second.testFrom()).isEqualTo(OptionalInt.of(30));
        assertThat(second.name()).isEqualTo("digits");
    }

    @Test
    void aDamagedCacheIsMadeAgain() throws Exception {
        SampleFolder.Source.Digits few = new SampleFolder.Source.Digits(30, 20, 5);
        PictureSet first = new DigitCache(folder).digits(few, LoadWatcher.NOBODY);
        Path file = onlyCache().resolve("t10k-images-idx3-ubyte.gz");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);

        assertThat(new DigitCache(folder).digits(few, LoadWatcher.NOBODY).pixels())
                .isEqualTo(first.pixels());
        assertThat(Files.readAllBytes(onlyCache().resolve("t10k-images-idx3-ubyte.gz")))
                .isNotEqualTo(bytes);
    }

    @Test
    void anOlderCacheGivesWay() throws Exception {
        Path old = Files.createDirectories(folder.resolve("digits-30-20-5-0"));
        Files.writeString(old.resolve("something"), "old");

        new DigitCache(folder).digits(new SampleFolder.Source.Digits(30, 20, 5), LoadWatcher.NOBODY);
        assertThat(old).doesNotExist();
        assertThat(onlyCache()).exists();
    }

    @Test
    void withoutAPlaceToWriteTheDigitsAreMadeAllTheSame() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file-in-the-way"));

        assertThat(new DigitCache(file)
                        .digits(new SampleFolder.Source.Digits(30, 20, 5), LoadWatcher.NOBODY)
                        .size())
                .isEqualTo(50);
    }

    private Path onlyCache() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.toList().getFirst();
        }
    }

    private String refused(String key, Path path) {
        FileDatasetCatalog catalog = new FileDatasetCatalog(SAMPLES, cache);
        return Refusal.of(key, () -> catalog.open(new DatasetReference.Files(path), LoadWatcher.NOBODY));
    }
}
