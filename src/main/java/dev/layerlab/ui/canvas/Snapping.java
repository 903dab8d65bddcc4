package dev.layerlab.ui.canvas;

import dev.layerlab.network.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Pulls a moved box into line with its neighbours, or else onto the grid. */
final class Snapping {
    private static final double STEP = Placement.BOX_WIDTH + Placement.GAP;
    private static final double ROW = Placement.BOX_HEIGHT + Placement.ROW_GAP;

    private Snapping() {}

    /** A line that shows what a box is in line with, in canvas units. */
    record Guide(Point2D from, Point2D to) {}

    /** Where the box goes and why. */
    record Snapped(double x, double y, List<Guide> guides) {}

    /**
     * The place for a box that the pointer has brought to {@code wished}.
     *
     * @param reach how far a neighbour's edge pulls, in canvas units
     */
    static Snapped snap(Rectangle2D wished, Collection<Rectangle2D> others, double reach) {
        OptionalDouble x =
                nearest(others.stream().flatMapToDouble(box -> lines(box.getMinX(), STEP)), wished.getMinX(), reach);
        OptionalDouble y =
                nearest(others.stream().flatMapToDouble(box -> lines(box.getMinY(), ROW)), wished.getMinY(), reach);
        Rectangle2D snapped = Boxes.at(x.orElse(onGrid(wished.getMinX())), y.orElse(onGrid(wished.getMinY())));
        List<Guide> guides = new ArrayList<>();
        addUpright(guides, snapped, others);
        addLevel(guides, snapped, others);
        return new Snapped(snapped.getMinX(), snapped.getMinY(), List.copyOf(guides));
    }

    private static void addUpright(List<Guide> guides, Rectangle2D box, Collection<Rectangle2D> others) {
        List<Rectangle2D> inLine = others.stream()
                .filter(other -> other.getMinX() == box.getMinX())
                .toList();
        if (!inLine.isEmpty()) {
            double top = inLine.stream().mapToDouble(Rectangle2D::getMinY).min().orElseThrow();
            double bottom =
                    inLine.stream().mapToDouble(Rectangle2D::getMaxY).max().orElseThrow();
            guides.add(new Guide(
                    new Point2D(box.getMinX(), Math.min(top, box.getMinY())),
                    new Point2D(box.getMinX(), Math.max(bottom, box.getMaxY()))));
        }
    }

    private static void addLevel(List<Guide> guides, Rectangle2D box, Collection<Rectangle2D> others) {
        List<Rectangle2D> inLine = others.stream()
                .filter(other -> other.getMinY() == box.getMinY())
                .toList();
        if (!inLine.isEmpty()) {
            double left =
                    inLine.stream().mapToDouble(Rectangle2D::getMinX).min().orElseThrow();
            double right =
                    inLine.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
            guides.add(new Guide(
                    new Point2D(Math.min(left, box.getMinX()), box.getMinY()),
                    new Point2D(Math.max(right, box.getMaxX()), box.getMinY())));
        }
    }

    private static DoubleStream lines(double edge, double step) {
        return DoubleStream.of(edge, edge - step, edge + step);
    }

    private static OptionalDouble nearest(DoubleStream lines, double wished, double reach) {
        return lines.filter(line -> Math.abs(line - wished) <= reach)
                .boxed()
                .min((one, other) -> Double.compare(Math.abs(one - wished), Math.abs(other - wished)))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private static double onGrid(double value) {
        return Math.round(value / Boxes.GRID) * Boxes.GRID;
    }
}
