package dev.layerlab.ui.predict;

import dev.layerlab.data.Examples;
import dev.layerlab.data.PointSet;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Plane;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The plane and beside it where its point is. */
final class PointView extends HBox {
    private final PointPlane plane;

    PointView(Workbench workbench, TryItViewModel questions) {
        Texts texts = workbench.texts();
        Label caption = new Label(texts.of("predict.plane.hint"));
        Label place = new Label();
        plane = new PointPlane(texts, new PlaneBackdrop(workbench), (x, y) -> {
            place.setText(texts.of("predict.plane.place", x, y));
            Tensor point = new Tensor(new Shape.Flat(2), new float[] {x.floatValue(), y.floatValue()});
            questions.ask(() -> point);
        });
        getStyleClass().add("draw-view");
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        place.getStyleClass().add("place");
        VBox side = new VBox(caption, place);
        side.getStyleClass().add("side");
        setAlignment(Pos.TOP_CENTER);
        getChildren().setAll(plane, side);
        workbench.data().examplesProperty().addListener((property, before, now) -> follow(now));
        follow(workbench.data().examples());
    }

    private void follow(Optional<Examples> loaded) {
        if (loaded.isPresent() && loaded.get().dataset() instanceof PointSet points) {
            plane.setPlane(Plane.of(points));
        }
    }

    void setSide(double side) {
        plane.setMinSize(side, side);
        plane.setPrefSize(side, side);
        plane.setMaxSize(side, side);
    }
}
