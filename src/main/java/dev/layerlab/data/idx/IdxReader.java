package dev.layerlab.data.idx;

import dev.layerlab.data.DatasetMemory;
import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.LoadCount;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads pictures with labels in MNIST's IDX format, packed with gzip or not, as many as there are. */
public final class IdxReader {
    private IdxReader() {}

    /** Whether a folder holds at least one file under one of MNIST's usual names. */
    public static boolean accepts(Path folder) {
        return Stream.of("train", "t10k").anyMatch(part -> {
            try {
                return IdxPair.in(folder, part).isPresent();
            } catch (UserFacingException onlyHalfAPair) {
                return true;
            }
        });
    }

    /**
     * Reads the training and test files of a folder, or the only pair it has. With both, the second is the test part.
     *
     * @throws java.util.concurrent.CancellationException if the watcher asked to stop
     */
    public static PictureSet readFolder(Path folder, LoadWatcher watcher) throws UserFacingException {
        List<IdxPair> pairs = new ArrayList<>();
        for (String part : List.of("train", "t10k")) {
            IdxPair.in(folder, part).ifPresent(pairs::add);
        }
        return read(FileTrouble.name(folder), folder, pairs, watcher);
    }

    /** Reads the pictures of one file, with the labels from the file beside it; a file of labels will do as well. */
    public static PictureSet readFile(Path file, LoadWatcher watcher) throws UserFacingException {
        Path folder = file.toAbsolutePath().getParent();
        return read(FileTrouble.name(file), folder, List.of(IdxPair.around(file)), watcher);
    }

    private static PictureSet read(String name, Path folder, List<IdxPair> pairs, LoadWatcher watcher)
            throws UserFacingException {
        List<IdxPart> parts = new ArrayList<>();
        try {
            for (IdxPair pair : pairs) {
                parts.add(IdxPart.open(pair));
            }
            return fill(name, ClassNames.beside(folder), parts, watcher);
        } finally {
            for (IdxPart part : parts) {
                part.close();
            }
        }
    }

    private static PictureSet fill(String name, Optional<List<String>> names, List<IdxPart> parts, LoadWatcher watcher)
            throws UserFacingException {
        Shape.Image shape = parts.getFirst().shape();
        long count = 0;
        for (IdxPart part : parts) {
            part.requireShape(shape);
            count += part.count();
        }
        DatasetMemory.require(name, count * shape.elements());
        byte[] pixels = new byte[(int) (count * shape.elements())];
        byte[] labels = new byte[(int) count];
        LoadCount progress = new LoadCount(watcher, (long) pixels.length + labels.length);
        int largest = 0;
        int first = 0;
        for (IdxPart part : parts) {
            largest = Math.max(largest, part.read(pixels, labels, first, names, progress));
            first += part.count();
        }
        List<String> classes = names.orElse(ClassNames.numbers(largest));
        OptionalInt testFrom = parts.size() == 1
                ? OptionalInt.empty()
                : OptionalInt.of(parts.getFirst().count());
        return new PictureSet(name, shape, classes, pixels, labels, testFrom, List.of());
    }
}
