package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.DatasetEntry;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointSet;
import dev.layerlab.engine.Engine;
import dev.layerlab.project.Template;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** Workbenches for tests: small data in memory and an engine that answers at once. */
public final class TestWorkbench {
    private TestWorkbench() {}

    /** A template with its data replaced by {@code data}; its engine is ready. */
    public static Workbench of(String template, Dataset data, Engine engine, Locale locale, Jobs jobs) {
        Workbench workbench = new Workbench(
                new Texts(locale),
                engine,
                new OneDataset(data),
                jobs,
                Template.named(template).orElseThrow().project(),
                4L << 30);
        workbench.engineIsReady();
        return workbench;
    }

    /** On the drawing thread, loading at once. */
    public static Workbench of(String template, Dataset data) {
        return of(template, data, new FakeEngine(), Locale.ENGLISH, jobs(new FxThread()));
    }

    public static Jobs jobs(Executor screen) {
        return new Jobs(Runnable::run, screen);
    }

    /** Ten classes named 0 to 9. */
    public static PictureSet digits() {
        return pictures(new Shape.Image(28, 28, 1), names(10), 200);
    }

    public static PictureSet pictures(Shape.Image shape, List<String> classes, int count) {
        byte[] pixels = new byte[(int) (count * shape.elements())];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % classes.size());
            drawBars(pixels, (int) (i * shape.elements()), shape, labels[i]);
        }
        return new PictureSet("test", shape, classes, pixels, labels, OptionalInt.empty(), List.of());
    }

    /** Two upright bars, the same distance from the middle, so that the picture is centred as a digit is. */
    private static void drawBars(byte[] pixels, int from, Shape.Image shape, int label) {
        int apart = label % 5;
        for (int y = shape.height() / 4; y < shape.height() * 3 / 4; y++) {
            int middle = from + y * shape.width() + shape.width() / 2;
            pixels[middle - 1 - apart] = (byte) 255;
            pixels[middle + apart] = (byte) 255;
        }
    }

    public static PointSet points(int classes, int count) {
        float[] coordinates = new float[2 * count];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % classes);
            double angle = 2 * Math.PI * i / count;
            double radius = 0.3 + 0.5 * labels[i] / classes;
            coordinates[2 * i] = (float) (radius * Math.cos(angle));
            coordinates[2 * i + 1] = (float) (radius * Math.sin(angle));
        }
        return new PointSet("points", names(classes), coordinates, labels);
    }

    private static List<String> names(int classes) {
        return IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    }

    private record OneDataset(Dataset data) implements DatasetCatalog {
        @Override
        public List<DatasetEntry> entries() {
            return List.of();
        }

        @Override
        public Dataset open(DatasetReference reference, LoadWatcher watcher) {
            return data;
        }
    }
}
