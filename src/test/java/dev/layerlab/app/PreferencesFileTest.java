package dev.layerlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.ui.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void remembersFromOneStartToTheNext() {
        PreferencesFile file = new PreferencesFile(folder.resolve("new/preferences.json"));
        Preferences preferences =
                Preferences.FIRST.withDark(true).withLayout(Map.of("split-top", List.of(0.2, 0.7)), 1300, 900);
        file.write(preferences);

        assertThat(file.read()).isEqualTo(preferences);
    }

    @Test
    void startsAfreshWithoutOrWithADamagedFile() throws Exception {
        Path path = folder.resolve("preferences.json");
        assertThat(new PreferencesFile(path).read()).isEqualTo(Preferences.FIRST);

        Files.writeString(path, "{\"dark\":");
        assertThat(new PreferencesFile(path).read()).isEqualTo(Preferences.FIRST);

        Files.writeString(path, "null");
        assertThat(new PreferencesFile(path).read()).isEqualTo(Preferences.FIRST);
    }
}
