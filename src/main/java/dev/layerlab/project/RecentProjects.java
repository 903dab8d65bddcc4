package dev.layerlab.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The projects that were open last, newest first; kept in a small file of the user's. */
public final class RecentProjects {
    public static final int MOST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(RecentProjects.class);

    private final JsonMapper json = ProjectParts.json();
    private final Path file;

    public RecentProjects(UserFolders folders) {
        this.file = folders.data().resolve("recent.json");
    }

    /** Those that still exist. */
    public List<Path> list() {
        return read().filter(Files::isRegularFile).toList();
    }

    /** Puts a project first. A list that cannot be written is no reason to stop anybody's work. */
    public void add(Path project) {
        Path opened = project.toAbsolutePath().normalize();
        List<String> paths = Stream.concat(Stream.of(opened), list().stream().filter(other -> !other.equals(opened)))
                .limit(MOST)
                .map(Path::toString)
                .toList();
        try {
            Files.createDirectories(file.getParent());
            SafeFile.write(file, out -> out.write(json.writeValueAsBytes(new Recent(paths))));
        } catch (IOException notWritable) {
            LOG.warn("The list of recent projects could not be written to {}: {}", file, notWritable.toString());
        }
    }

    private Stream<Path> read() {
        try {
            Recent recent = json.readValue(Files.readAllBytes(file), Recent.class);
            return recent == null || recent.projects() == null
                    ? Stream.of()
                    : recent.projects().stream().filter(Objects::nonNull).map(Path::of);
        } catch (NoSuchFileException firstStart) {
            return Stream.of();
        } catch (IOException | JacksonException | InvalidPathException unreadable) {
            LOG.warn("The list of recent projects in {} could not be read: {}", file, unreadable.toString());
            return Stream.of();
        }
    }

    private record Recent(List<String> projects) {}
}
