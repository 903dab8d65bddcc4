package dev.layerlab.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentProjectsTest {
    @TempDir
    private Path folder;

    private UserFolders folders;
    private RecentProjects recent;

    @BeforeEach
    void start() {
        folders = new UserFolders(folder.resolve("data"), folder.resolve("cache"));
        recent = new RecentProjects(folders);
    }

    @Test
    void isEmptyAtTheFirstStart() {
        assertThat(recent.list()).isEmpty();
    }

    @Test
    void putsTheNewestFirstAndEachOnce() throws Exception {
        Path a = project("a");
        Path b = project("b");
        recent.add(a);
        recent.add(b);
        recent.add(a);
        assertThat(new RecentProjects(folders).list()).containsExactly(a, b);
    }

    @Test
    void keepsTenAndDropsWhatIsGone() throws Exception {
        for (int i = 0; i < 12; i++) {
            recent.add(project("p" + i));
        }
        assertThat(recent.list()).hasSize(RecentProjects.MOST).first().isEqualTo(folder.resolve("p11.layerlab"));
        Files.delete(folder.resolve("p5.layerlab"));
        assertThat(recent.list()).hasSize(9).doesNotContain(folder.resolve("p5.layerlab"));
    }

    @Test
    void startsAnewAfterADamagedList() throws Exception {
        Files.createDirectories(folders.data());
        Files.writeString(folders.data().resolve("recent.json"), "{]");
        Path a = project("a");
        recent.add(a);
        assertThat(recent.list()).containsExactly(a);
    }

    @Test
    void goesOnWhereTheListCannotBeWritten() throws Exception {
        Files.createFile(folders.data());
        recent.add(project("a"));
        assertThat(recent.list()).isEmpty();
    }

    private Path project(String name) throws Exception {
        return Files.createFile(folder.resolve(name + ".layerlab"));
    }
}
