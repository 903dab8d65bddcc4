package dev.layerlab.project;

import dev.layerlab.engine.NetworkState;
import dev.layerlab.network.Network;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.Curves;
import dev.layerlab.training.LoopPosition;
import dev.layerlab.training.TrainingPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a project out of an open zip and believes nothing in it before it is checked. */
final class ProjectReader {
    /** No optimizer keeps more numbers for each parameter. */
    private static final int MOST_UPDATER = 3;

    private final JsonMapper json = ProjectParts.json();
    private final ZipFile zip;
    private final Path file;

    ProjectReader(ZipFile zip, Path file) {
        this.zip = zip;
        this.file = file;
    }

    Project read() throws IOException, Damage {
        ProjectDocument document = text(ProjectParts.PROJECT, ProjectDocument.class);
        if (!ProjectDocument.FORMAT.equals(document.format()) || document.version() == null) {
            throw Damage.of("other-format", ProjectParts.PROJECT);
        }
        if (document.version() != ProjectDocument.VERSION) {
            throw Damage.of("version", document.version(), ProjectDocument.VERSION);
        }
        Network network = DrawingFormat.read(document.network());
        return new Project(
                network,
                PlanFormat.read(document.plan()),
                DataFormat.read(document.dataset(), file),
                DataFormat.shares(document.split()),
                DataFormat.present("seed", document.split().seed()),
                document.position() == null ? Optional.empty() : Optional.of(run(document.position(), network)),
                DataFormat.classes(document.classes(), network));
    }

    private Checkpoint run(ProjectDocument.Position position, Network network) throws IOException, Damage {
        long most = ProjectParts.mostParameters(network);
        float[] parameters =
                part(ProjectParts.WEIGHTS, (in, room) -> Numbers.read(in, ProjectParts.WEIGHTS, Math.min(room, most)));
        float[] updater = part(
                ProjectParts.UPDATER,
                (in, room) -> Numbers.read(in, ProjectParts.UPDATER, Math.min(room, MOST_UPDATER * most)));
        Optional<float[]> best = zip.getEntry(ProjectParts.BEST) == null
                ? Optional.empty()
                : Optional.of(part(
                        ProjectParts.BEST, (in, room) -> Numbers.read(in, ProjectParts.BEST, Math.min(room, most))));
        if (parameters.length == 0 || best.isPresent() && best.get().length != parameters.length) {
            throw Damage.of("other-weights");
        }
        NetworkState state = new NetworkState(parameters, updater, count("steps", position.steps()));
        int epoch = count("epoch", position.epoch());
        Entries.inRange("position", "epoch", epoch, 0, TrainingPlan.MOST_EPOCHS);
        return new Checkpoint(state, new LoopPosition(epoch, count("batch", position.batch())), curves(), best);
    }

    private Curves curves() throws IOException, Damage {
        float[][] lines =
                part(ProjectParts.CURVES, (in, room) -> new float[][] {
                    Numbers.read(in, ProjectParts.CURVES, room), Numbers.read(in, ProjectParts.CURVES, room)
                });
        if (lines[0].length != lines[1].length) {
            throw Damage.of("uneven-curves");
        }
        ProjectDocument.Epochs epochs = text(ProjectParts.HISTORY, ProjectDocument.Epochs.class);
        return new Curves(lines[0], lines[1], lines[0].length, HistoryFormat.read(epochs, lines[0].length));
    }

    private static int count(String name, Integer value) throws Damage {
        if (value == null) {
            throw Damage.of("setting-missing", "position", name);
        }
        return (int) Entries.inRange("position", name, value, 0, Integer.MAX_VALUE);
    }

    private <T> T text(String name, Class<T> type) throws IOException, Damage {
        byte[] bytes = part(name, (in, room) -> in.readNBytes(ProjectParts.LONGEST_TEXT));
        try {
            T value = json.readValue(bytes, type);
            if (value == null) {
                throw Damage.of("part-missing", name);
            }
            return value;
        } catch (JacksonException unreadable) {
            throw Damage.of("unreadable", name);
        }
    }

    private <T> T part(String name, Reading<T> reading) throws IOException, Damage {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw Damage.of("part-missing", name);
        }
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            requireRoom(entry);
            T value = reading.from(in, entry.getSize() / Float.BYTES);
            Numbers.requireEnd(in, name);
            if (entry.getCrc() != -1 && sum.getValue() != entry.getCrc()) {
                throw Damage.of("changed", name);
            }
            return value;
        }
    }

    /** The size that the zip promises; one that lies is cut off by the counts in the parts themselves. */
    private static void requireRoom(ZipEntry entry) throws Damage {
        if (entry.getSize() > Runtime.getRuntime().maxMemory() / 3) {
            throw Damage.of("overlong", entry.getName());
        }
    }

    /** Reads one part from its beginning to its end; it has room for {@code most} numbers. */
    private interface Reading<T> {
        T from(InputStream in, long most) throws IOException, Damage;
    }
}
