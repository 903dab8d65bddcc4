package dev.layerlab.ui.canvas;

import dev.layerlab.network.layer.Layer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;

/** A wire with an arrow head in the colour of the box it comes from. */
final class WireView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double HEAD = 9;

    private final Path line = new Path();
    private final Polygon head = new Polygon();
    private WireRoute route;

    WireView(Layer source) {
        line.getStyleClass().add("wire");
        head.getStyleClass().addAll("wire-head", LayerWords.style(source));
        getChildren().addAll(line, head);
    }

    void follow(WireRoute changed) {
        if (changed.equals(route)) {
            return;
        }
        route = changed;
        line.getElements().setAll(RoutePath.elements(changed));
        Point2D tip = changed.outline().getLast().subtract(4, 0);
        head.getPoints()
                .setAll(
                        tip.getX(),
                        tip.getY(),
                        tip.getX() - HEAD,
                        tip.getY() - HEAD / 2,
                        tip.getX() - HEAD,
                        tip.getY() + HEAD / 2);
    }

    void setSelected(boolean selected) {
        line.pseudoClassStateChanged(SELECTED, selected);
    }

    /** Whether a box that is let go now comes into this wire. */
    void setTarget(boolean target) {
        line.pseudoClassStateChanged(TARGET, target);
    }
}
