package dev.layerlab.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.layerlab.text.Texts;
import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingFailsTest {
    private final Texts texts = new Texts(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void keepsTheOldFileWhenTheDiskIsFull() throws Exception {
        Path file = folder.resolve("my.layerlab");
        ProjectFile.save(Sketches.trained(), file);
        String said = refusal(() -> ProjectFile.save(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }));
        assertThat(said).contains(file.toString()).contains("untouched");
        assertThat(ProjectFile.open(file).checkpoint()).isPresent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysThatTheFolderIsNotThere() throws Exception {
        Path notAFolder = Files.createFile(folder.resolve("plain"));
        Path file = notAFolder.resolve("my.layerlab");
        assertThat(refusal(() -> ProjectFile.save(Sketches.untrained(), file))).contains("no folder " + notAFolder);
        assertThat(refusal(() -> ProjectFile.requirePlace(file))).contains("no folder " + notAFolder);
    }

    @Test
    void saysThatAFolderCannotBeReplaced() {
        assertThat(refusal(() -> ProjectFile.save(Sketches.untrained(), folder)))
                .contains("is a folder");
        assertThat(refusal(() -> ProjectFile.requirePlace(folder))).contains("is a folder");
    }

    @Test
    void savesThroughALinkToTheFileItself() throws Exception {
        Path file = folder.resolve("real.layerlab");
        ProjectFile.save(Sketches.untrained(), file);
        Path link = Files.createSymbolicLink(folder.resolve("link.layerlab"), file);
        ProjectFile.save(Sketches.trained(), link);
        assertThat(link).isSymbolicLink();
        assertThat(ProjectFile.open(file).checkpoint()).isPresent();
    }

    private String refusal(ThrowingCallable saving) {
        UserFacingException refused = catchThrowableOfType(UserFacingException.class, saving);
        assertThat(refused).isNotNull();
        return texts.of(refused.sentence());
    }
}
