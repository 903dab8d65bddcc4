package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Placement;
import dev.layerlab.network.Wire;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Finds a line for each wire that does not run behind boxes where that can be had cheaply. */
final class WireRouter {
    private static final double TURN = 15;
    private static final double LANE = Placement.ROW_GAP / 2;
    private static final double NEAR_LANE = Placement.ROW_GAP / 3;
    private static final double BETWEEN_ENDS = 14;
    private static final double BETWEEN_LANES = 7;

    private WireRouter() {}

    static Map<Wire, WireRoute> routes(Network network) {
        Map<Wire, WireRoute> routes = new LinkedHashMap<>();
        Map<Double, Integer> lanes = new LinkedHashMap<>();
        for (Wire wire : network.wires()) {
            WireRoute route = route(network, wire);
            if (route instanceof WireRoute.Angled(List<Point2D> corners)) {
                double lane = corners.get(2).getY();
                route = new WireRoute.Angled(shifted(corners, lanes.merge(lane, 1, Integer::sum) - 1));
            }
            routes.put(wire, route);
        }
        return routes;
    }

    /** Wires that would share a lane run side by side. */
    private static List<Point2D> shifted(List<Point2D> corners, int neighbours) {
        int place = (neighbours + 1) / 2 * (neighbours % 2 == 0 ? 1 : -1);
        double shift = Math.clamp(place * BETWEEN_LANES, -LANE + 4, LANE - 4);
        double turn = Math.clamp(place * 4, -8, 8);
        return List.of(
                corners.get(0),
                corners.get(1).add(turn, 0),
                corners.get(2).add(turn, shift),
                corners.get(3).add(-turn, shift),
                corners.get(4).add(-turn, 0),
                corners.get(5));
    }

    private static WireRoute route(Network network, Wire wire) {
        Node source = network.node(wire.from()).orElseThrow();
        Node target = network.node(wire.to()).orElseThrow();
        List<String> sources = network.sources(wire.to());
        double spread = (sources.indexOf(wire.from()) - (sources.size() - 1) / 2.0)
                * Math.min(BETWEEN_ENDS, 80.0 / sources.size());
        return between(
                Boxes.bounds(source),
                Boxes.bounds(target),
                spread,
                Boxes.without(network, Set.of(wire.from(), wire.to())));
    }

    /** @param spread how far from the middle of its left edge the wire ends at the target */
    static WireRoute between(Rectangle2D source, Rectangle2D target, double spread, Collection<Rectangle2D> others) {
        Point2D from = Boxes.out(source);
        Point2D to = Boxes.in(target).add(0, spread);
        if (to.getX() < from.getX() + 4) {
            return angled(from, to, laneBack(source, target));
        }
        WireRoute.Curve curve = new WireRoute.Curve(from, to);
        List<Rectangle2D> inTheWay = others.stream()
                .filter(box -> curve.outline().stream().anyMatch(box::contains))
                .toList();
        return inTheWay.isEmpty() ? curve : angled(from, to, laneRound(inTheWay, source, target));
    }

    private static WireRoute angled(Point2D from, Point2D to, double lane) {
        return new WireRoute.Angled(List.of(
                from,
                from.add(TURN, 0),
                new Point2D(from.getX() + TURN, lane),
                new Point2D(to.getX() - TURN, lane),
                to.subtract(TURN, 0),
                to));
    }

    /** Height of the gap between the two rows, or below both boxes if they stand in one. */
    private static double laneBack(Rectangle2D source, Rectangle2D target) {
        if (target.getMinY() > source.getMaxY()) {
            return target.getMinY() - Math.min(LANE, (target.getMinY() - source.getMaxY()) / 2);
        }
        if (target.getMaxY() < source.getMinY()) {
            return target.getMaxY() + Math.min(LANE, (source.getMinY() - target.getMaxY()) / 2);
        }
        return Math.max(source.getMaxY(), target.getMaxY()) + LANE;
    }

    /** Above or below what is in the way, whichever is nearer to both ends. */
    private static double laneRound(List<Rectangle2D> inTheWay, Rectangle2D source, Rectangle2D target) {
        double above = inTheWay.stream().mapToDouble(Rectangle2D::getMinY).min().orElseThrow() - NEAR_LANE;
        double below = inTheWay.stream().mapToDouble(Rectangle2D::getMaxY).max().orElseThrow() + NEAR_LANE;
        double middle = (Boxes.out(source).getY() + Boxes.in(target).getY()) / 2;
        return middle - above <= below - middle ? above : below;
    }
}
