package dev.layerlab.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.PointPattern;
import dev.layerlab.data.idx.IdxFiles;
import dev.layerlab.ui.workbench.Workbench;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPickerViewModelTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private DataPickerViewModel picker;

    @BeforeEach
    void open() {
        workbench = Benches.with(new DatasetReference.Points(PointPattern.XOR, 100, 0.1, 4), folder);
        picker = new DataPickerViewModel(workbench);
    }

    @Test
    void knowsWhatIsOpenWhateverItsNoise() {
        assertThat(picker.open().title()).isEqualTo("Exclusive or");
        assertThat(picker.choices()).hasSize(7);
    }

    @Test
    void opensAnotherDataset() {
        DataChoice spiral = picker.choices().stream()
                .filter(choice -> choice.title().equals("Spiral"))
                .findFirst()
                .orElseThrow();
        picker.open(spiral);

        assertThat(workbench.data().examples().orElseThrow().dataset().name()).isEqualTo("spiral");
        assertThat(picker.open()).isEqualTo(spiral);
    }

    @Test
    void makesOtherPointsWithTheSameSeed() {
        picker.changePoints(300, 0.204);

        assertThat(workbench.data().referenceProperty().get())
                .isEqualTo(new DatasetReference.Points(PointPattern.XOR, 300, 0.2, 4));
        assertThat(workbench.data().examples().orElseThrow().dataset().size()).isEqualTo(300);
    }

    @Test
    void listsTheUsersOwnFilesWhileTheyAreOpen() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(4, 2, 2), IdxFiles.labels(0, 1, 0, 1));
        picker.open(folder);

        assertThat(picker.open().title()).isEqualTo(folder.getFileName().toString());
        assertThat(picker.open().style()).isEqualTo("data-files");
        assertThat(picker.points()).isEmpty();
        assertThat(picker.choices()).hasSize(8);
    }

    @Test
    void keepsTheOldDataWhenTheNewCannotBeRead() {
        picker.open(folder.resolve("gone"));

        assertThat(picker.open().title()).isEqualTo("Exclusive or");
        assertThat(workbench.data().troubleProperty().get().orElseThrow().key()).isEqualTo("data.missing");
    }

    @Test
    void aDroppedFolderOrIdxFileOpens() throws Exception {
        IdxFiles.writePair(folder, IdxFiles.pictures(4, 2, 2), IdxFiles.labels(0, 1, 0, 1));
        DatasetDrop drop = new DatasetDrop(workbench);

        assertThat(drop.accept(List.of(folder.toFile()))).isTrue();
        assertThat(workbench.data().referenceProperty().get()).isEqualTo(new DatasetReference.Files(folder));

        List<File> pair = List.of(
                folder.resolve("train-labels-idx1-ubyte").toFile(),
                folder.resolve("train-images-idx3-ubyte").toFile());
        assertThat(drop.accept(pair)).isTrue();
        assertThat(workbench.data().referenceProperty().get())
                .isEqualTo(new DatasetReference.Files(folder.resolve("train-images-idx3-ubyte")));
    }

    @Test
    void droppedPicturesAndProjectsAreLeftToOthers() throws Exception {
        DatasetDrop drop = new DatasetDrop(workbench);
        File picture = Files.createFile(folder.resolve("seven.png")).toFile();
        File project = Files.createFile(folder.resolve("my.layerlab")).toFile();

        assertThat(drop.accept(List.of(picture))).isFalse();
        assertThat(drop.accept(List.of(project))).isFalse();
        assertThat(drop.accept(List.of())).isFalse();
        assertThat(workbench.data().troubleProperty().get()).isEmpty();
    }

    @Test
    void aDroppedTextFileSaysWhatToDropInstead() throws Exception {
        File text = Files.writeString(folder.resolve("notes.txt"), "hello").toFile();

        assertThat(new DatasetDrop(workbench).accept(List.of(text))).isTrue();
        assertThat(workbench.data().troubleProperty().get().orElseThrow().key()).isEqualTo("data.unknown-file");
    }
}
