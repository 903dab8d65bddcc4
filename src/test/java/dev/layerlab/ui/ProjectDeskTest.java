package dev.layerlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.project.Template;
import dev.layerlab.text.Message;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDeskTest {
    @TempDir
    Path folder;

    private final List<Path> remembered = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();
    private Workbench workbench;
    private ProjectDesk desk;

    @BeforeEach
    void open() {
        workbench = TestWorkbench.with("digits-mlp");
        desk = new ProjectDesk(workbench, Optional.empty(), remembered::add);
    }

    @Test
    void knowsWhatIsNotSavedYet() {
        assertThat(desk.isUnsaved()).isFalse();

        workbench.drawing().edit(workbench.drawing().network().without(Set.of("flatten-1")));
        assertThat(desk.isUnsaved()).isTrue();

        workbench.drawing().undo();
        assertThat(desk.isUnsaved()).isFalse();

        workbench.setPlan(workbench.plan().withEpochs(77));
        assertThat(desk.isUnsaved()).isTrue();
    }

    @Test
    void savesAndOpensAgain() {
        Path file = folder.resolve("mine.layerlab");
        workbench.setPlan(workbench.plan().withEpochs(77));
        desk.save(file, () -> {}, warnings::add);

        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.fileProperty().get()).contains(file);
        assertThat(remembered).containsExactly(file);

        desk.start(Template.named("xor").orElseThrow().project());
        assertThat(desk.fileProperty().get()).isEmpty();

        desk.open(file, () -> {}, warnings::add);
        assertThat(workbench.plan().epochs()).isEqualTo(77);
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(warnings).isEmpty();
    }

    @Test
    void keepsWhatIsOpenWhenAFileCannotBeRead() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.layerlab"), "no project");
        var before = workbench.drawing().network();

        desk.open(broken, () -> {}, warnings::add);

        assertThat(warnings).hasSize(1);
        assertThat(workbench.drawing().network()).isEqualTo(before);
    }

    @Test
    void saysWhyItCannotSaveAndStaysUnsaved() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "in the way");
        workbench.setPlan(workbench.plan().withEpochs(77));

        desk.save(notAFolder.resolve("mine.layerlab"), () -> {}, warnings::add);

        assertThat(warnings).hasSize(1);
        assertThat(desk.isUnsaved()).isTrue();
    }
}
