package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.DatasetEntry;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointSet;
import dev.layerlab.engine.Engine;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.project.Project;
import dev.layerlab.project.Template;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A workbench with tiny data and an engine that is never ready: all a panel needs that only draws. */
public final class TestWorkbench {
    private static final long AMPLE = 4L << 30;
    private static final Shape.Image PICTURE = new Shape.Image(28, 28, 1);
    private static final int CLASSES = 10;
    private static final int PER_CLASS = 4;

    private TestWorkbench() {}

    public static Workbench with(String template) {
        return with(template, Locale.ENGLISH);
    }

    public static Workbench with(String template, Locale language) {
        Project project = Template.named(template).orElseThrow().project();
        return new Workbench(
                new Texts(language),
                new SleepingEngine(),
                new TinyCatalog(),
                new Jobs(Runnable::run, Runnable::run),
                project,
                AMPLE);
    }

    /** Pictures of one grey and points on a line. */
    private static final class TinyCatalog implements DatasetCatalog {
        @Override
        public List<DatasetEntry> entries() {
            return List.of();
        }

        @Override
        public Dataset open(DatasetReference reference, LoadWatcher watcher) {
            return switch (reference) {
                case DatasetReference.Points points ->
                    new PointSet("points", List.of("a", "b"), new float[80], labels(40, 2));
                case DatasetReference.Sample sample -> pictures(sample.name());
                case DatasetReference.Files files -> pictures("files");
            };
        }

        private static Dataset pictures(String name) {
            int count = CLASSES * PER_CLASS;
            List<String> classes =
                    IntStream.range(0, CLASSES).mapToObj(Integer::toString).toList();
            byte[] pixels = new byte[count * (int) PICTURE.elements()];
            return new PictureSet(
                    name, PICTURE, classes, pixels, labels(count, CLASSES), OptionalInt.empty(), List.of());
        }

        private static byte[] labels(int count, int classes) {
            byte[] labels = new byte[count];
            for (int i = 0; i < count; i++) {
                labels[i] = (byte) (i % classes);
            }
            return labels;
        }
    }

    /** Never warms up, so nothing is ever asked of it. */
    private static final class SleepingEngine implements Engine {
        @Override
        public void warmUp() {}

        @Override
        public EngineInfo info() {
            return new EngineInfo("none", "none", false, 1);
        }

        @Override
        public LiveNetwork create(Network network, LearningRule rule, long seed) {
            throw new IllegalStateException("This engine sleeps");
        }
    }
}
