package dev.layerlab.data.catalog;

import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.digits.DigitGenerator;
import dev.layerlab.data.idx.IdxReader;
import dev.layerlab.data.idx.IdxWriter;
import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Generates the digits at first use and keeps them as IDX files. The folder's name tells which digits are in it: it is
 * made of their numbers and of a sample of the generator's work, so a changed generator never meets an old cache.
 */
final class DigitCache {
    private static final Logger LOG = LoggerFactory.getLogger(DigitCache.class);
    private static final String START = "digits-";
    private static final int SAMPLE = 40;
    private static final double GENERATED = 0.7;

    private final Path cache;

    DigitCache(Path cache) {
        this.cache = cache;
    }

    /** The digits from the cache if they are there and whole, else generated and stored. */
    PictureSet digits(SampleFolder.Source.Digits wanted, LoadWatcher watcher) {
        Path folder = cache.resolve(nameFor(wanted));
        Optional<PictureSet> stored = stored(folder, wanted, watcher);
        if (stored.isPresent()) {
            return stored.get();
        }
        watcher.loaded(0);
        PictureSet digits = DigitGenerator.generate(wanted.train(), wanted.test(), wanted.seed());
        if (watcher.isCancelled()) {
            throw new CancellationException();
        }
        watcher.loaded(GENERATED);
        store(digits, folder);
        watcher.loaded(1);
        return digits;
    }

    private static String nameFor(SampleFolder.Source.Digits wanted) {
        PictureSet sample = DigitGenerator.generate(SAMPLE, 0, wanted.seed());
        CRC32 sum = new CRC32();
        sum.update(sample.pixels());
        sum.update(sample.labels());
        return START + wanted.train() + "-" + wanted.test() + "-" + wanted.seed() + "-"
                + Long.toHexString(sum.getValue());
    }

    private static Optional<PictureSet> stored(Path folder, SampleFolder.Source.Digits wanted, LoadWatcher watcher) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            PictureSet read = IdxReader.readFolder(folder, watcher);
            boolean whole = read.size() == wanted.train() + wanted.test()
                    && read.testFrom().orElse(read.size()) == wanted.train();
            return whole
                    ? Optional.of(new PictureSet(
                            "digits",
                            read.shape(),
                            read.classes(),
                            read.pixels(),
                            read.labels(),
                            read.testFrom(),
                            List.of()))
                    : Optional.empty();
        } catch (UserFacingException damaged) {
            LOG.warn("The cached digits are damaged and will be made again", damaged);
            return Optional.empty();
        }
    }

    /** Without a place to write, the digits are simply generated again next time. */
    private void store(PictureSet digits, Path folder) {
        try {
            Files.createDirectories(cache);
            Path started = Files.createTempDirectory(cache, "new-");
            try {
                IdxWriter.write(digits, started);
                clear();
                move(started, folder);
            } finally {
                delete(started);
            }
        } catch (IOException why) {
            LOG.warn("The digits could not be cached in {}", cache, why);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            LOG.debug("Moved in steps", otherFileSystem);
            Files.move(from, to);
        }
    }

    /** What older versions left, and a damaged cache of this one. */
    private void clear() throws IOException {
        List<Path> old;
        try (Stream<Path> entries = Files.list(cache)) {
            old = entries.filter(entry -> entry.getFileName().toString().startsWith(START))
                    .toList();
        }
        for (Path folder : old) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> entries = Files.walk(folder)) {
            all = entries.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
