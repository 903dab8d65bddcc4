package dev.layerlab.project;

import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Saves projects as {@code .layerlab} files and opens them again. */
public final class ProjectFile {
    public static final String ENDING = ".layerlab";

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final long LITTLE_ROOM = 1 << 20;

    private ProjectFile() {}

    /**
     * Replaces the file as a whole; until then the old one stays. Weights that cannot be of the project's drawing,
     * because it was changed after training, are left out.
     *
     * @throws UserFacingException if the disk is full or the place cannot be written; the old file is untouched
     */
    public static void save(Project project, Path file) throws UserFacingException {
        save(file, new ProjectWriter(file, project)::writeTo);
    }

    /**
     * Finds out before hours of training whether a project can be saved there.
     *
     * @throws UserFacingException with the same sentence as {@link #save}
     */
    public static void requirePlace(Path file) throws UserFacingException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw UserFacingException.of("project.is-folder", file.toString());
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new UserFacingException(whyNotSaved(file.toAbsolutePath(), new IOException(folder.toString())));
        }
    }

    static void save(Path file, SafeFile.Content content) throws UserFacingException {
        try {
            SafeFile.write(file, content);
        } catch (IOException failed) {
            throw new UserFacingException(whyNotSaved(file.toAbsolutePath(), failed), failed);
        }
    }

    /** @throws UserFacingException if there is no project that can be used; the sentence names file, fault and cure */
    public static Project open(Path file) throws UserFacingException {
        try {
            requireZip(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new ProjectReader(zip, file).read();
            }
        } catch (Damage damage) {
            throw new UserFacingException(Message.of(cure(damage), file.toString(), damage.reason()), damage);
        } catch (ZipException | EOFException cutOff) {
            throw new UserFacingException(Message.of("project.truncated", file.toString()), cutOff);
        } catch (NoSuchFileException absent) {
            throw new UserFacingException(Message.of("project.missing", file.toString()), absent);
        } catch (IOException unreadable) {
            throw new UserFacingException(
                    Message.of("project.unreadable", file.toString(), String.valueOf(unreadable.getMessage())),
                    unreadable);
        }
    }

    private static String cure(Damage damage) {
        return damage.reason().key().equals("project.damage.version") ? "project.other-version" : "project.damaged";
    }

    private static void requireZip(Path file) throws IOException, UserFacingException {
        if (Files.isDirectory(file)) {
            throw UserFacingException.of("project.not-a-project", file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZIP_START.length);
            if (!Arrays.equals(start, 0, start.length, ZIP_START, 0, start.length)) {
                throw UserFacingException.of("project.not-a-project", file.toString());
            }
        }
    }

    private static Message whyNotSaved(Path file, IOException failed) {
        if (Files.isDirectory(file)) {
            return Message.of("project.is-folder", file.toString());
        }
        Path folder = file.getParent();
        if (!Files.isDirectory(folder)) {
            return Message.of("project.no-folder", file.toString(), folder.toString());
        }
        if (failed instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Message.of("project.no-permission", file.toString());
        }
        return isFull(folder)
                ? Message.of("project.disk-full", file.toString())
                : Message.of("project.not-saved", file.toString(), String.valueOf(failed.getMessage()));
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }
}
