package dev.layerlab.ui.predict;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.Examples;
import dev.layerlab.data.PointSet;
import dev.layerlab.tensor.Shape;
import dev.layerlab.ui.workbench.CrispImage;
import dev.layerlab.ui.workbench.Plane;
import dev.layerlab.ui.workbench.PointsLayer;
import dev.layerlab.ui.workbench.Rhythm;
import dev.layerlab.ui.workbench.Surface;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/** Behind the plane: what the network answers everywhere, and the points it learns from. */
final class PlaneBackdrop extends Pane {
    private static final int SIDE = 48;

    private final ImageView surface = new ImageView();
    private final PointsLayer points = new PointsLayer();
    private final CrispImage image = new CrispImage();
    private final Rhythm rhythm = new Rhythm(this::look);
    private final InvalidationListener renew = changed -> renew();
    private final Workbench workbench;
    private Optional<Examples> shown = Optional.empty();

    PlaneBackdrop(Workbench workbench) {
        this.workbench = workbench;
        surface.getStyleClass().add("surface");
        points.getStyleClass().add("points");
        setMouseTransparent(true);
        getChildren().setAll(surface, points);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                sources().forEach(source -> source.removeListener(renew));
                rhythm.stop();
            } else if (before == null) {
                sources().forEach(source -> source.addListener(renew));
                rhythm.start();
                renew();
            }
        });
    }

    private List<ObservableValue<?>> sources() {
        return List.of(
                workbench.run().weightsVersionProperty(), workbench.data().examplesProperty());
    }

    private void renew() {
        if (!lives()) {
            rhythm.forget();
            surface.setImage(null);
        }
        rhythm.ask();
        Optional<Examples> now = workbench.data().examples();
        if (!now.equals(shown)) {
            shown = now;
            requestLayout();
        }
    }

    private void look() {
        Optional<PointSet> set = pointSet();
        if (set.isEmpty() || !lives()) {
            rhythm.done(0);
            return;
        }
        workbench
                .run()
                .ask(
                        this,
                        live -> {
                            long begun = System.nanoTime();
                            int[] colors = Surface.of(live, set.get(), SIDE).colors();
                            return new Found(colors, System.nanoTime() - begun);
                        },
                        found -> {
                            surface.setImage(image.show(found.colors(), SIDE));
                            rhythm.done(found.nanos());
                        });
    }

    private boolean lives() {
        return workbench.run().weightsVersionProperty().get() > 0
                && LiveShape.of(workbench).filter(new Shape.Flat(2)::equals).isPresent();
    }

    private Optional<PointSet> pointSet() {
        Optional<Dataset> dataset = workbench.data().examples().map(Examples::dataset);
        return dataset.filter(PointSet.class::isInstance).map(PointSet.class::cast);
    }

    @Override
    protected void layoutChildren() {
        surface.setFitWidth(getWidth());
        surface.setFitHeight(getHeight());
        if (shown.isPresent() && shown.get().dataset() instanceof PointSet set) {
            points.showTraining(shown.get(), Plane.of(set), getWidth());
        }
    }

    private record Found(int[] colors, long nanos) {}
}
