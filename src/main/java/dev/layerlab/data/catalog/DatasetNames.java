package dev.layerlab.data.catalog;

import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.DatasetEntry;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Datasets as one names them on the command line: by a name of the list, or by a path. */
public final class DatasetNames {
    private final DatasetCatalog catalog;

    public DatasetNames(DatasetCatalog catalog) {
        this.catalog = catalog;
    }

    /** A name of the list goes before a file of the same name; for the file say {@code ./name}. */
    public DatasetReference parse(String nameOrPath) throws UserFacingException {
        Optional<DatasetReference> listed = catalog.entries().stream()
                .filter(entry -> entry.name().equals(nameOrPath))
                .map(DatasetEntry::reference)
                .findFirst();
        if (listed.isPresent()) {
            return listed.get();
        }
        Optional<Path> path = existing(nameOrPath);
        if (path.isEmpty()) {
            String names = catalog.entries().stream().map(DatasetEntry::name).collect(Collectors.joining(", "));
            throw UserFacingException.of("data.unknown-name", nameOrPath, names);
        }
        return new DatasetReference.Files(path.get().toAbsolutePath().normalize());
    }

    private static Optional<Path> existing(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(text)).filter(Files::exists);
        } catch (InvalidPathException notEvenAPath) {
            return Optional.empty();
        }
    }
}
