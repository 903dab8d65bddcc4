package dev.layerlab.data.idx;

import dev.layerlab.data.FileTrouble;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file of pictures and the file with their labels. */
record IdxPair(Path pictures, Path labels) {
    private static final String PICTURES = "images-idx3";
    private static final String LABELS = "labels-idx1";

    /** The pair of a folder's part, "train" or "t10k", if the folder has that part. */
    static Optional<IdxPair> in(Path folder, String part) throws UserFacingException {
        String name = part + "-" + PICTURES + "-ubyte";
        Optional<Path> pictures = present(folder, name);
        Optional<Path> labels = present(folder, name.replace(PICTURES, LABELS));
        if (pictures.isEmpty() && labels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(around(pictures.or(() -> labels).orElseThrow()));
    }

    /** The pair that a file of pictures, or of labels, belongs to. */
    static IdxPair around(Path file) throws UserFacingException {
        String name = FileTrouble.name(file);
        boolean isLabels = name.contains("labels");
        String partner = isLabels
                ? name.replace("labels", "images").replace("idx1", "idx3")
                : name.replace("images", "labels").replace("idx3", "idx1");
        Path folder = file.toAbsolutePath().getParent();
        Optional<Path> found = partner.equals(name) ? Optional.empty() : present(folder, partner);
        if (found.isEmpty()) {
            throw UserFacingException.of(
                    isLabels ? "data.idx-pictures-missing" : "data.idx-labels-missing",
                    name,
                    partner.equals(name) ? "train-labels-idx1-ubyte" : partner,
                    folder.toString());
        }
        return isLabels ? new IdxPair(found.get(), file) : new IdxPair(file, found.get());
    }

    /** A file under any of the usual spellings of its name: with a dash or a dot before "idx", packed or not. */
    private static Optional<Path> present(Path folder, String name) {
        return spellings(name).stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst();
    }

    private static Set<String> spellings(String name) {
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        Set<String> all = new LinkedHashSet<>(List.of(name));
        for (String spelling : List.of(bare, bare.replace("-idx", ".idx"), bare.replace(".idx", "-idx"))) {
            all.add(spelling);
            all.add(spelling + ".gz");
        }
        return all;
    }
}
