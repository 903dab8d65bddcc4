package dev.layerlab.ui.charts;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two nodes that share the room: side by side where it is wide, one above the other where it is high. */
final class SideBySide extends Pane {
    private static final double GAP = 4;

    SideBySide(Node first, Node second) {
        super(first, second);
        setMinSize(0, 0);
        setPrefSize(480, 200);
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() > getHeight() * 1.3;
        double width = wide ? Math.floor((getWidth() - GAP) / 2) : getWidth();
        double height = wide ? getHeight() : Math.floor((getHeight() - GAP) / 2);
        getChildren().getFirst().resizeRelocate(0, 0, width, height);
        getChildren().getLast().resizeRelocate(wide ? width + GAP : 0, wide ? 0 : height + GAP, width, height);
    }
}
