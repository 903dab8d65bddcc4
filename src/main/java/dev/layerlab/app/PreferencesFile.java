package dev.layerlab.app;

import dev.layerlab.ui.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the window's preferences in a small file. A file that cannot be read or written never keeps LayerLab closed. */
final class PreferencesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Path file;

    PreferencesFile(Path file) {
        this.file = file;
    }

    Preferences read() {
        try {
            Preferences read = json.readValue(Files.readAllBytes(file), Preferences.class);
            return read == null || read.dividers() == null || read.language() == null ? Preferences.FIRST : read;
        } catch (NoSuchFileException firstStart) {
            return Preferences.FIRST;
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("The preferences in {} could not be read", file, unreadable);
            return Preferences.FIRST;
        }
    }

    void write(Preferences preferences) {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.getParent());
            Files.write(temporary, json.writeValueAsBytes(preferences));
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notWritable) {
            LOG.warn("The preferences could not be written to {}", file, notWritable);
        }
    }
}
