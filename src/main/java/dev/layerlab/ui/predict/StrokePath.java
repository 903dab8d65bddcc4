package dev.layerlab.ui.predict;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** A stroke on the screen, which grows with the pen. */
final class StrokePath extends Path {
    /** A line of no length at all would not be painted. */
    private static final double DOT = 0.01;

    private Stroke shown;

    StrokePath(Stroke stroke) {
        getStyleClass().setAll(stroke.erases() ? "eraser-stroke" : "ink-stroke");
        setStrokeWidth(stroke.width());
        setManaged(false);
        Spot first = stroke.spots().getFirst();
        getElements().setAll(new MoveTo(first.x(), first.y()), new LineTo(first.x() + DOT, first.y()));
        shown = Stroke.at(first, stroke.width(), stroke.erases());
        grow(stroke);
    }

    /** Whether the stroke is the shown one or a longer one that begins with it. */
    boolean canGrowTo(Stroke stroke) {
        int size = shown.spots().size();
        return stroke.width() == shown.width()
                && stroke.erases() == shown.erases()
                && stroke.spots().size() >= size
                && stroke.spots().getFirst().equals(shown.spots().getFirst())
                && stroke.spots().get(size - 1).equals(shown.last());
    }

    void grow(Stroke longer) {
        List<Spot> spots = longer.spots();
        for (int i = shown.spots().size(); i < spots.size(); i++) {
            if (i > 1) {
                bend(spots.get(i - 1), spots.get(i));
            }
        }
        if (spots.size() > 1) {
            LineTo end = (LineTo) getElements().getLast();
            end.setX(longer.last().x());
            end.setY(longer.last().y());
        }
        shown = longer;
    }

    private void bend(Spot towards, Spot next) {
        Spot to = towards.middle(next);
        getElements().add(getElements().size() - 1, new QuadCurveTo(towards.x(), towards.y(), to.x(), to.y()));
    }
}
