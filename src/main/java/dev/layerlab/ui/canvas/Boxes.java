package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Placement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Where boxes and their ports are, in canvas units. */
final class Boxes {
    /** Boxes stand on multiples of this, where no neighbour is near. */
    static final double GRID = 12;

    private Boxes() {}

    static Rectangle2D bounds(Node node) {
        return at(node.x(), node.y());
    }

    static Rectangle2D at(double x, double y) {
        return new Rectangle2D(x, y, Placement.BOX_WIDTH, Placement.BOX_HEIGHT);
    }

    /** The place of a box whose middle is at this point. */
    static Rectangle2D around(Point2D middle) {
        return at(middle.getX() - Placement.BOX_WIDTH / 2, middle.getY() - Placement.BOX_HEIGHT / 2);
    }

    /** Where wires start. */
    static Point2D out(Rectangle2D box) {
        return new Point2D(box.getMaxX(), box.getMinY() + Placement.BOX_HEIGHT / 2);
    }

    /** Where wires end. */
    static Point2D in(Rectangle2D box) {
        return new Point2D(box.getMinX(), box.getMinY() + Placement.BOX_HEIGHT / 2);
    }

    /** The smallest area that holds all boxes; a single box's place for an empty network. */
    static Rectangle2D area(Collection<Node> nodes) {
        double left = nodes.stream().mapToDouble(Node::x).min().orElse(0);
        double top = nodes.stream().mapToDouble(Node::y).min().orElse(0);
        double right = nodes.stream().mapToDouble(Node::x).max().orElse(0) + Placement.BOX_WIDTH;
        double bottom = nodes.stream().mapToDouble(Node::y).max().orElse(0) + Placement.BOX_HEIGHT;
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    /** The wished place, or one to the right of or below it that covers no other box. */
    static Rectangle2D free(Network network, Rectangle2D wished) {
        List<Rectangle2D> taken = network.nodes().stream().map(Boxes::bounds).toList();
        double step = Placement.BOX_WIDTH + Placement.GAP;
        double row = Placement.BOX_HEIGHT + Placement.ROW_GAP;
        for (int tried = 0; tried <= taken.size(); tried++) {
            for (int column = 0; column <= tried; column++) {
                Rectangle2D place = at(wished.getMinX() + column * step, wished.getMinY() + (tried - column) * row);
                if (taken.stream().noneMatch(place::intersects)) {
                    return place;
                }
            }
        }
        return wished;
    }

    static List<Rectangle2D> without(Network network, Set<String> ids) {
        return network.nodes().stream()
                .filter(node -> !ids.contains(node.id()))
                .map(Boxes::bounds)
                .toList();
    }
}
