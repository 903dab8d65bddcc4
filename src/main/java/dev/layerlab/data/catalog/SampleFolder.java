package dev.layerlab.data.catalog;

import dev.layerlab.data.DatasetEntry;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.FileTrouble;
import dev.layerlab.data.PointPattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** One folder of {@code sample-datasets}, as its {@code dataset.properties} describes it. */
record SampleFolder(Path folder, int order, Source source, Map<String, String> titles, Map<String, String> texts) {
    static final String FILE = "dataset.properties";

    /** Where the examples come from: the {@code kind} of the properties file. */
    sealed interface Source {
        /** {@code kind=digits-generator}, with {@code train}, {@code test} and {@code seed}. */
        record Digits(int train, int test, long seed) implements Source {}

        /** {@code kind=points}, with {@code pattern}, {@code count}, {@code noise} and {@code seed}. */
        record Rule(DatasetReference.Points points) implements Source {}

        /** {@code kind=idx} or {@code kind=pictures}: the files beside the properties. */
        record Beside() implements Source {}
    }

    /** @throws IllegalArgumentException if a value is missing or wrong; the folder is part of LayerLab */
    static SampleFolder read(Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
        }
        return new SampleFolder(
                folder,
                number(properties, "order"),
                source(properties),
                inLanguages(properties, "title."),
                inLanguages(properties, "description."));
    }

    String name() {
        return FileTrouble.name(folder);
    }

    DatasetEntry entry() {
        DatasetReference reference = source instanceof Source.Rule(DatasetReference.Points points)
                ? points
                : new DatasetReference.Sample(name());
        return new DatasetEntry(name(), reference, titles, texts);
    }

    private static Source source(Properties properties) {
        String kind = text(properties, "kind");
        return switch (kind) {
            case "digits-generator" ->
                new Source.Digits(number(properties, "train"), number(properties, "test"), number(properties, "seed"));
            case "points" ->
                new Source.Rule(new DatasetReference.Points(
                        PointPattern.valueOf(text(properties, "pattern")
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_')),
                        number(properties, "count"),
                        Double.parseDouble(text(properties, "noise")),
                        number(properties, "seed")));
            case "idx", "pictures" -> new Source.Beside();
            default -> throw new IllegalArgumentException("kind=" + kind + " is not known");
        };
    }

    private static Map<String, String> inLanguages(Properties properties, String start) {
        Map<String, String> words = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(start)) {
                words.put(key.substring(start.length()), properties.getProperty(key));
            }
        }
        text(properties, start + Locale.ENGLISH.toLanguageTag());
        return Map.copyOf(words);
    }

    private static int number(Properties properties, String key) {
        return Integer.parseInt(text(properties, key).strip());
    }

    private static String text(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value.strip();
    }
}
