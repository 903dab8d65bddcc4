package dev.layerlab.ui;

import dev.layerlab.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Remembers preferences from one window to the next, but writes no file. */
final class TestShell implements WindowShell {
    private Preferences preferences;

    TestShell(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public void save(Preferences changed) {
        preferences = changed;
    }

    @Override
    public void change(Preferences changed) {
        save(changed);
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void remember(Path project) {}

    @Override
    public void rebuild(Project project, Optional<Path> file) {}

    @Override
    public String version() {
        return "test";
    }

    @Override
    public void closed() {}
}
