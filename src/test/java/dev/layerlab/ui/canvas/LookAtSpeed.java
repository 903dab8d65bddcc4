package dev.layerlab.ui.canvas;

import atlantafx.base.theme.PrimerLight;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Padding;
import dev.layerlab.network.layer.Settings;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** Measures how smooth dragging, panning, zooming and live pictures are with 60 boxes. */
public final class LookAtSpeed extends Application {
    private static final int FRAMES = 120;
    private static final String[] PHASES = {"idle", "drag", "pan", "zoom", "pictures"};

    private final SimpleObjectProperty<Map<String, Image>> pictures = new SimpleObjectProperty<>(Map.of());
    private final Map<String, Long> used = new HashMap<>();
    private CanvasViewModel canvas;
    private CanvasSurface surface;
    private Network network;
    private int frame;
    private long phaseStart;
    private long worst;
    private long last;

    /** Needed because JavaFX on the class path does not start a main class that is an Application. */
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            launch(LookAtSpeed.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Workbench workbench = TestWorkbench.with("empty");
        network = workbench.drawing().network();
        String before = "input";
        Layer layer = Settings.with(new Convolution(8, 3), "padding", Padding.SAME);
        for (int i = 0; i < 58; i++) {
            Node node = new Node(network.freeId(layer), layer, (i + 1) % 10 * 148, (i + 1) / 10 * 176);
            network = network.with(node).connect(before, node.id());
            before = node.id();
        }
        workbench.drawing().edit(network);
        canvas = new CanvasViewModel(workbench.drawing());
        surface = new CanvasSurface(canvas, workbench.texts(), pictures);
        surface.getStylesheets().add(CanvasPane.stylesheet());
        Scene scene = new Scene(surface, 1280, 760);
        scene.getStylesheets()
                .add(Objects.requireNonNull(LookAtSpeed.class.getResource("/dev/layerlab/ui/app.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
        surface.fit();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                tick(now);
            }
        }.start();
    }

    private void tick(long now) {
        int phase = frame / FRAMES;
        if (frame % FRAMES == 0) {
            if (frame > 0) {
                Logger.getLogger("speed")
                        .info(PHASES[phase - 1] + ": " + Math.round(FRAMES * 1e9 / (now - phaseStart))
                                + " frames a second, slowest " + worst / 1_000_000 + " ms; processor per frame: window "
                                + perFrame("JavaFX") + " ms, drawing " + perFrame("Quantum") + " ms");
            }
            phaseStart = now;
            worst = 0;
        } else {
            worst = Math.max(worst, now - last);
        }
        last = now;
        if (phase == PHASES.length) {
            Platform.exit();
            return;
        }
        double swing = Math.sin(frame / 20.0);
        switch (PHASES[phase]) {
            case "drag" ->
                canvas.preview(CanvasViewModel.moved(network, Set.of("convolution-25"), swing * 120, swing * 90));
            case "pan" -> surface.look(surface.view().panned(swing * 6, swing * 4));
            case "zoom" -> surface.look(surface.view().zoomedAt(600, 380, 1 + swing * 0.01));
            case "pictures" -> {
                if (frame % 6 == 0) {
                    pictures.set(noise());
                }
            }
            default -> {}
        }
        frame++;
    }

    private double perFrame(String thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long now = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith(thread))
                .mapToLong(info -> threads.getThreadCpuTime(info.getThreadId()))
                .sum();
        long before = used.getOrDefault(thread, 0L);
        used.put(thread, now);
        return Math.round((now - before) / 1e5 / FRAMES) / 10.0;
    }

    private Map<String, Image> noise() {
        Map<String, Image> made = new HashMap<>();
        for (Node node : network.nodes()) {
            WritableImage image = new WritableImage(48, 32);
            for (int i = 0; i < 48 * 32; i++) {
                image.getPixelWriter().setArgb(i % 48, i / 48, 0xFF000000 | (i * 2654435 + frame * 77));
            }
            made.put(node.id(), image);
        }
        return made;
    }
}
