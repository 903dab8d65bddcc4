package dev.layerlab.data.idx;

import dev.layerlab.data.FileTrouble;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the classes are called: the lines of {@code labels.txt}, else their numbers. */
final class ClassNames {
    static final String FILE = "labels.txt";
    private static final int MOST = 256;

    private ClassNames() {}

    /** The names beside the data, first line for class 0; empty if there is no such file. */
    static Optional<List<String>> beside(Path folder) throws UserFacingException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> names = lines(file).stream()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (names.size() < 2 || names.size() > MOST) {
            throw UserFacingException.of("data.class-names", file.toString(), names.size());
        }
        return Optional.of(names);
    }

    /** At least two, for a network cannot learn to tell one thing from nothing. */
    static List<String> numbers(int largestLabel) {
        return IntStream.rangeClosed(0, Math.max(1, largestLabel))
                .mapToObj(Integer::toString)
                .toList();
    }

    private static List<String> lines(Path file) throws UserFacingException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException otherEncoding) {
            throw new UserFacingException(Message.of("data.not-utf8", file.toString()), otherEncoding);
        } catch (IOException why) {
            throw FileTrouble.of(file, why);
        }
    }
}
