package dev.layerlab.data.pictures;

import dev.layerlab.data.FileTrouble;
import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one class.
 *
 * @param pictures files that should be pictures, by name
 * @param others files that are of no kind LayerLab reads
 */
record ClassFolder(String name, List<Path> pictures, List<Path> others) {
    private static final int MOST = 256;

    /** The subfolders of a dataset, by name; hidden ones are no classes. */
    static List<ClassFolder> in(Path folder) throws UserFacingException {
        List<ClassFolder> classes = new ArrayList<>();
        for (Path entry : visible(folder)) {
            if (Files.isDirectory(entry)) {
                classes.add(of(entry));
            }
        }
        require(folder, classes);
        return classes;
    }

    private static void require(Path folder, List<ClassFolder> classes) throws UserFacingException {
        if (classes.isEmpty()) {
            throw UserFacingException.of("data.folder-no-classes", FileTrouble.name(folder));
        }
        if (classes.size() > MOST) {
            throw UserFacingException.of("data.folder-many-classes", FileTrouble.name(folder), classes.size(), MOST);
        }
        if (classes.stream().allMatch(some -> some.pictures().isEmpty())) {
            throw UserFacingException.of("data.folder-no-pictures", FileTrouble.name(folder));
        }
        if (classes.size() == 1) {
            throw UserFacingException.of(
                    "data.folder-one-class",
                    FileTrouble.name(folder),
                    classes.getFirst().name());
        }
        for (ClassFolder some : classes) {
            if (some.pictures().isEmpty()) {
                throw UserFacingException.of("data.folder-empty-class", some.name(), FileTrouble.name(folder));
            }
        }
    }

    private static ClassFolder of(Path folder) throws UserFacingException {
        List<Path> pictures = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : visible(folder)) {
            if (Files.isRegularFile(file)) {
                (PictureReader.accepts(file) ? pictures : others).add(file);
            }
        }
        return new ClassFolder(FileTrouble.name(folder), pictures, others);
    }

    private static List<Path> visible(Path folder) throws UserFacingException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !FileTrouble.name(entry).startsWith("."))
                    .sorted(Comparator.comparing(FileTrouble::name))
                    .toList();
        } catch (IOException why) {
            throw FileTrouble.of(folder, why);
        }
    }
}
