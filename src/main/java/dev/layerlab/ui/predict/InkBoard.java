package dev.layerlab.ui.predict;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pad without its looks: what is drawn, with which pen, and the way back. */
final class InkBoard {
    static final double THINNEST = 8;
    static final double USUAL = 22;
    static final double THICKEST = 44;

    /** Spots nearer than this to the last one add nothing to the line. */
    private static final double NEAREST = 1.5;

    private static final int MOST_STEPS = 200;

    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(Ink.NONE);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final Deque<Ink> past = new ArrayDeque<>();
    private double width = USUAL;
    private boolean erasing;
    private boolean down;

    ReadOnlyObjectProperty<Ink> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    Ink ink() {
        return ink.get();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    void setWidth(double chosen) {
        width = chosen;
    }

    void setErasing(boolean chosen) {
        erasing = chosen;
    }

    void penDown(Spot spot) {
        remember();
        down = true;
        ink.set(ink().with(Stroke.at(spot, width, erasing)));
    }

    void penTo(Spot spot) {
        if (!down) {
            return;
        }
        Stroke stroke = ink().strokes().getLast();
        Spot last = stroke.last();
        if (Math.hypot(spot.x() - last.x(), spot.y() - last.y()) >= NEAREST) {
            ink.set(ink().withLast(stroke.to(spot)));
        }
    }

    void penUp() {
        down = false;
    }

    /** Takes the newest stroke away, or brings back what was cleared. */
    void undo() {
        if (!past.isEmpty()) {
            down = false;
            ink.set(past.pop());
            canUndo.set(!past.isEmpty());
        }
    }

    void clear() {
        if (!ink().strokes().isEmpty()) {
            remember();
            down = false;
            ink.set(Ink.NONE);
        }
    }

    private void remember() {
        past.push(ink());
        if (past.size() > MOST_STEPS) {
            past.removeLast();
        }
        canUndo.set(true);
    }
}
