package dev.layerlab.project;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.PointPattern;
import dev.layerlab.data.SplitShares;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Output;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The reference to the data in a project file; files are found again when they moved along with the project. */
final class DataFormat {
    private static final String OWNER = "dataset";

    private DataFormat() {}

    static ProjectDocument.Data write(DatasetReference reference, Path project) {
        return switch (reference) {
            case DatasetReference.Sample(String name) ->
                new ProjectDocument.Data("sample", name, null, null, null, null, null, null);
            case DatasetReference.Points(PointPattern pattern, int count, double noise, long seed) ->
                new ProjectDocument.Data("points", null, Entries.word(pattern), count, noise, seed, null, null);
            case DatasetReference.Files(Path path) ->
                files(path.toAbsolutePath().normalize(), project);
        };
    }

    static DatasetReference read(ProjectDocument.Data data, Path project) throws Damage {
        if (data == null) {
            throw Damage.of("part-missing", OWNER);
        }
        return switch (String.valueOf(data.kind())) {
            case "sample" -> new DatasetReference.Sample(present("name", data.name()));
            case "points" ->
                new DatasetReference.Points(
                        Entries.choice(OWNER, "pattern", data.pattern(), PointPattern.class),
                        (int) Entries.inRange(
                                OWNER, "count", present("count", data.count()), 10, DatasetReference.Points.MOST),
                        Entries.inRange(OWNER, "noise", present("noise", data.noise()), 0, 0.5),
                        present("seed", data.seed()));
            case "files" -> new DatasetReference.Files(find(data, project));
            default -> throw Damage.of("choice", OWNER, "kind", String.valueOf(data.kind()));
        };
    }

    static SplitShares shares(ProjectDocument.Split split) throws Damage {
        if (split == null) {
            throw Damage.of("part-missing", "split");
        }
        double validation = Entries.inRange("split", "validation", present("validation", split.validation()), 0, 0.5);
        double test = Entries.inRange("split", "test", present("test", split.test()), 0, 0.5);
        Entries.inRange("split", "validation + test", validation + test, 0, Math.nextDown(1.0));
        return new SplitShares(validation, test);
    }

    /** As many names as the output has classes, or none. */
    static List<String> classes(List<String> names, Network network) throws Damage {
        if (names == null || names.isEmpty()) {
            return List.of();
        }
        Output output = (Output) network.output().orElseThrow().layer();
        Entries.inRange(OWNER, "classes", names.size(), output.classes(), output.classes());
        for (String name : names) {
            present("classes", name);
        }
        return names;
    }

    static <T> T present(String name, T value) throws Damage {
        if (value == null) {
            throw Damage.of("setting-missing", OWNER, name);
        }
        return value;
    }

    private static ProjectDocument.Data files(Path path, Path project) {
        Path folder = project.toAbsolutePath().normalize().getParent();
        String relative = path.getRoot().equals(folder.getRoot())
                ? folder.relativize(path).toString().replace('\\', '/')
                : null;
        return new ProjectDocument.Data("files", null, null, null, null, null, path.toString(), relative);
    }

    /** The place beside the project comes first: a copied pair of folders then reads its own copy. */
    private static Path find(ProjectDocument.Data data, Path project) throws Damage {
        try {
            Path absolute = Path.of(present("absolute", data.absolute()));
            if (data.relative() != null) {
                Path beside = project.toAbsolutePath()
                        .getParent()
                        .resolve(data.relative())
                        .normalize();
                if (Files.exists(beside)) {
                    return beside;
                }
            }
            return absolute.toAbsolutePath();
        } catch (InvalidPathException ofAnotherSystem) {
            throw Damage.of("choice", OWNER, "path", String.valueOf(data.absolute()));
        }
    }
}
