package dev.layerlab.ui;

import dev.layerlab.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window needs from whoever opened it. */
public interface WindowShell {
    Preferences preferences();

    /** Remembers for the next start. */
    void save(Preferences changed);

    /** Remembers and applies to the open window. */
    void change(Preferences changed);

    /** Projects opened or saved before, the newest first; those that are gone are left out. */
    List<Path> recent();

    void remember(Path project);

    /** Makes the window anew, in the language that was chosen. */
    void rebuild(Project project, Optional<Path> file);

    String version();

    /** The window has said goodbye. */
    void closed();
}
