package dev.layerlab.data;

import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in words why a file or folder cannot be read. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The sentence for a file that the system refuses. */
    public static UserFacingException of(Path path, IOException why) {
        return switch (why) {
            case NoSuchFileException missing -> missing(path);
            case AccessDeniedException denied -> UserFacingException.of("data.no-permission", path.toString());
            default -> UserFacingException.of("data.cannot-read", path.toString(), String.valueOf(why.getMessage()));
        };
    }

    public static UserFacingException missing(Path path) {
        return UserFacingException.of("data.missing", path.toAbsolutePath().toString());
    }

    /** The last part of a path, which is enough to find the thing on screen. */
    public static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
