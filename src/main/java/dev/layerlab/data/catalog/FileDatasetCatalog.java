package dev.layerlab.data.catalog;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.DatasetEntry;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.points.PointGenerator;
import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The datasets in the folders of {@code sample-datasets}, and those of the user's own files. */
public final class FileDatasetCatalog implements DatasetCatalog {
    private static final Logger LOG = LoggerFactory.getLogger(FileDatasetCatalog.class);

    private final Path samples;
    private final List<SampleFolder> folders;
    private final DigitCache digits;

    /**
     * Reads what there is; no data yet.
     *
     * @param samples the folder {@code sample-datasets}
     * @param cache where generated data may be kept; need not exist
     */
    public FileDatasetCatalog(Path samples, Path cache) {
        this.samples = samples;
        this.folders = folders(samples);
        this.digits = new DigitCache(cache);
    }

    @Override
    public List<DatasetEntry> entries() {
        return folders.stream().map(SampleFolder::entry).toList();
    }

    @Override
    public Dataset open(DatasetReference reference, LoadWatcher watcher) throws UserFacingException {
        return switch (reference) {
            case DatasetReference.Points points -> PointGenerator.generate(points);
            case DatasetReference.Files(Path path) -> DatasetFiles.read(path, watcher);
            case DatasetReference.Sample(String name) -> sample(name, watcher);
        };
    }

    private Dataset sample(String name, LoadWatcher watcher) throws UserFacingException {
        SampleFolder sample = folders.stream()
                .filter(folder -> folder.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UserFacingException.of("data.sample-missing", name, samples.toString()));
        return switch (sample.source()) {
            case SampleFolder.Source.Digits wanted -> digits.digits(wanted, watcher);
            case SampleFolder.Source.Rule(DatasetReference.Points points) -> PointGenerator.generate(points);
            case SampleFolder.Source.Beside beside -> DatasetFiles.read(sample.folder(), watcher);
        };
    }

    private static List<SampleFolder> folders(Path samples) {
        try (Stream<Path> entries = Files.list(samples)) {
            return entries.filter(folder -> Files.exists(folder.resolve(SampleFolder.FILE)))
                    .flatMap(folder -> read(folder).stream())
                    .sorted(Comparator.comparingInt(SampleFolder::order).thenComparing(SampleFolder::name))
                    .toList();
        } catch (IOException why) {
            LOG.error("No sample datasets in {}", samples, FileTrouble.of(samples, why));
            return List.of();
        }
    }

    private static Optional<SampleFolder> read(Path folder) {
        try {
            return Optional.of(SampleFolder.read(folder));
        } catch (IOException | IllegalArgumentException wrong) {
            LOG.error("The sample dataset {} is left out", folder, wrong);
            return Optional.empty();
        }
    }
}
