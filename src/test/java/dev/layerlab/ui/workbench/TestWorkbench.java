package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.data.DatasetEntry;
import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.LoadWatcher;
import dev.layerlab.data.PictureSet;
import dev.layerlab.data.PointSet;
import dev.layerlab.engine.Engine;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.project.Project;
import dev.layerlab.project.Template;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Texts;
import dev.layerlab.training.TrainingPlan;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A workbench with a fake engine and a tiny dataset, ready to train. */
public final class TestWorkbench {
    public static final Shape.Image PICTURE = new Shape.Image(8, 8, 1);
    private static final long PLENTY = 1L << 32;

    private TestWorkbench() {}

    /** Tiny pictures; answers to questions come on whatever thread gave them. */
    public static Workbench withPictures(Layer... inner) {
        return withPictures(Runnable::run, inner);
    }

    /** @param inner layers between input and output, one behind the other; their ids are {@code TYPE-1}, ... */
    public static Workbench withPictures(Executor screen, Layer... inner) {
        return of(pictures(), screen, new FakeEngine(), chain(PICTURE, 2, inner));
    }

    public static Workbench withPoints(Executor screen, Layer... inner) {
        return of(points(), screen, new FakeEngine(), chain(new Shape.Flat(2), 2, inner));
    }

    public static Workbench of(Dataset dataset, Executor screen, Engine engine, Network network) {
        TrainingPlan plan = TrainingPlan.of(LearningRule.of(Optimizer.SGD), 0.1, 3, 10);
        Project project = Project.fresh(network, plan, new DatasetReference.Sample("tiny"));
        Workbench workbench = new Workbench(
                new Texts(Locale.ENGLISH), engine, catalog(dataset), new Jobs(Runnable::run, screen), project, PLENTY);
        workbench.engineIsReady();
        return workbench;
    }

    /** A template with its data replaced; its engine is ready. */
    public static Workbench of(String template, Dataset data, Engine engine, Locale locale, Jobs jobs) {
        Project project = Template.named(template).orElseThrow().project();
        Workbench workbench = new Workbench(new Texts(locale), engine, catalog(data), jobs, project, PLENTY);
        workbench.engineIsReady();
        return workbench;
    }

    /** A template with its data replaced, on the drawing thread. */
    public static Workbench of(String template, Dataset data) {
        return of(template, data, new BrightnessEngine(), Locale.ENGLISH, jobs(new FxThread()));
    }

    /** A template on data of its shape whose engine never gets ready: all a panel needs that only draws. */
    public static Workbench with(String template) {
        return with(template, Locale.ENGLISH);
    }

    public static Workbench with(String template, Locale language) {
        Project project = Template.named(template).orElseThrow().project();
        boolean plane = project.network().input().orElseThrow().layer() instanceof Input(Shape.Flat row);
        Dataset data = plane ? points(2, 40) : digits();
        return new Workbench(
                new Texts(language), new FakeEngine(), catalog(data), jobs(Runnable::run), project, PLENTY);
    }

    public static Jobs jobs(Executor screen) {
        return new Jobs(Runnable::run, screen);
    }

    /** Pulses until it is so; fails after a while. Call it off the drawing thread only with a screen of one's own. */
    public static void await(Workbench workbench, Executor screen, BooleanSupplier wanted) throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            screen.execute(() -> {
                workbench.pulse();
            });
            if (wanted.getAsBoolean()) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("It did not come to pass");
    }

    /** Forty pictures of two classes: upright and lying strokes. */
    public static PictureSet pictures() {
        int size = 40;
        byte[] pixels = new byte[size * 64];
        byte[] labels = new byte[size];
        for (int i = 0; i < size; i++) {
            labels[i] = (byte) (i % 2);
            for (int p = 0; p < 8; p++) {
                pixels[i * 64 + (i % 2 == 0 ? p * 8 + 3 : 24 + p)] = (byte) 255;
            }
        }
        return new PictureSet(
                "tiny", PICTURE, List.of("upright", "lying"), pixels, labels, OptionalInt.empty(), List.of());
    }

    /** Forty points of two classes: left and right. */
    public static PointSet points() {
        int size = 40;
        float[] coordinates = new float[2 * size];
        byte[] labels = new byte[size];
        for (int i = 0; i < size; i++) {
            labels[i] = (byte) (i % 2);
            coordinates[2 * i] = i % 2 == 0 ? -0.5f : 0.5f;
            coordinates[2 * i + 1] = i / (float) size * 2 - 1;
        }
        return new PointSet("tiny", List.of("left", "right"), coordinates, labels);
    }

    /** Ten classes named 0 to 9. */
    public static PictureSet digits() {
        return pictures(new Shape.Image(28, 28, 1), names(10), 200);
    }

    /** Black pictures with two upright bars. */
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

    /** One ring a class. */
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

    public static Network chain(Shape input, int classes, Layer... inner) {
        Network network = new Network(List.of(new Node("input", new Input(input), 0, 0)), List.of());
        String last = "input";
        for (Layer layer : inner) {
            String id = network.freeId(layer);
            network = network.with(new Node(id, layer, 150.0 * network.nodes().size(), 0))
                    .connect(last, id);
            last = id;
        }
        return network.with(new Node("output", new Output(classes), 150.0 * (inner.length + 1), 0))
                .connect(last, "output");
    }

    private static DatasetCatalog catalog(Dataset dataset) {
        return new DatasetCatalog() {
            @Override
            public List<DatasetEntry> entries() {
                return List.of();
            }

            @Override
            public Dataset open(DatasetReference reference, LoadWatcher watcher) {
                return dataset;
            }
        };
    }
}
