package dev.layerlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.ui.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() {
        PreferencesFile file = new PreferencesFile(folder.resolve("deep/preferences.json"));
        Preferences written = Preferences.FIRST
                .withDark(true)
                .withLanguage("zh-CN")
                .withKnownHint("TRAIN")
                .withLayout(Map.of("split-rows", List.of(0.6)), Set.of("left"), 1280, 800);
        file.write(written);
        assertThat(file.read()).isEqualTo(written);
    }

    @Test
    void opensAFileOfAnEarlierVersion() throws IOException {
        Path file = folder.resolve("preferences.json");
        Files.writeString(file, """
                {"dark": true, "language": "", "projector": false,
                 "dividers": {"split-rows": [0.5]}, "width": 1280.0, "height": 800.0}
                """);
        assertThat(new PreferencesFile(file).read())
                .isEqualTo(Preferences.FIRST
                        .withDark(true)
                        .withLayout(Map.of("split-rows", List.of(0.5)), Set.of(), 1280, 800));
    }

    @Test
    void startsAfreshWhereTheFileIsMissingOrBroken() throws IOException {
        Path file = folder.resolve("preferences.json");
        assertThat(new PreferencesFile(file).read()).isEqualTo(Preferences.FIRST);
        Files.writeString(file, "{");
        assertThat(new PreferencesFile(file).read()).isEqualTo(Preferences.FIRST);
        Files.writeString(file, "null");
        assertThat(new PreferencesFile(file).read()).isEqualTo(Preferences.FIRST);
    }
}
