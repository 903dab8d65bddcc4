package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.network.Network;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A small live picture for each box: what the example becomes there, or for points how the neurons answer all over the
 * plane. One question for all boxes together, and only between {@link #start()} and {@link #stop()}.
 */
public final class BoxPictures {
    private final ReadOnlyObjectWrapper<Map<String, Image>> pictures = new ReadOnlyObjectWrapper<>(Map.of());
    private final InvalidationListener renew = changed -> renew();
    private final Rhythm rhythm = new Rhythm(this::ask);
    private final Workbench workbench;
    private Map<String, BoxPixels> last = Map.of();

    public BoxPictures(Workbench workbench) {
        this.workbench = workbench;
    }

    /** By box id; a picture that did not change is the same object as before. Empty while no network is live. */
    public ReadOnlyObjectProperty<Map<String, Image>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    public void start() {
        stop();
        workbench.run().weightsVersionProperty().addListener(renew);
        workbench.exampleProperty().addListener(renew);
        rhythm.start();
        renew();
    }

    public void stop() {
        workbench.run().weightsVersionProperty().removeListener(renew);
        workbench.exampleProperty().removeListener(renew);
        rhythm.stop();
    }

    private void renew() {
        if (workbench.run().weightsVersionProperty().get() == 0) {
            rhythm.forget();
            last = Map.of();
            pictures.set(Map.of());
        } else {
            rhythm.ask();
        }
    }

    private void ask() {
        Optional<Network> network = workbench.run().liveDrawing();
        Optional<ShownExample> example = ShownExample.of(workbench);
        boolean lives = workbench.run().weightsVersionProperty().get() > 0;
        if (!lives || network.isEmpty() || example.isEmpty()) {
            rhythm.done(0);
            return;
        }
        Dataset dataset = workbench.data().examples().orElseThrow().dataset();
        BoxPainter painter = BoxPainter.of(
                network.get(),
                workbench.drawing().report().shapes(),
                dataset,
                example.get().tensor());
        Map<String, BoxPixels> before = last;
        workbench
                .run()
                .ask(
                        this,
                        live -> {
                            long begun = System.nanoTime();
                            Map<String, BoxPixels> painted = painter.paint(live);
                            painted.replaceAll((box, now) -> now.equals(before.get(box)) ? before.get(box) : now);
                            return new Painted(painted, System.nanoTime() - begun);
                        },
                        painted -> {
                            show(painted.pixels());
                            rhythm.done(painted.nanos());
                        });
    }

    private void show(Map<String, BoxPixels> now) {
        Map<String, Image> next = new HashMap<>();
        now.forEach((box, pixels) -> {
            Image before = pictures.get().get(box);
            next.put(box, before != null && pixels == last.get(box) ? before : image(pixels));
        });
        last = now;
        pictures.set(Map.copyOf(next));
    }

    private static Image image(BoxPixels pixels) {
        WritableImage image = new WritableImage(BoxPixels.WIDTH, BoxPixels.HEIGHT);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        BoxPixels.WIDTH,
                        BoxPixels.HEIGHT,
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        BoxPixels.WIDTH);
        return image;
    }

    private record Painted(Map<String, BoxPixels> pixels, long nanos) {}
}
