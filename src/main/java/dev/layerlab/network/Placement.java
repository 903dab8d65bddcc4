package dev.layerlab.network;

import dev.layerlab.network.layer.Layer;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds room on the canvas for boxes that LayerLab adds by itself. */
public final class Placement {
    /** Width of a box and the gap to its right neighbour, in canvas units. */
    public static final double BOX_WIDTH = 112;

    public static final double GAP = 36;

    /** Height of a box and the gap to the next row. */
    public static final double BOX_HEIGHT = 124;

    public static final double ROW_GAP = 52;

    private Placement() {}

    /** With a new box in the middle of the wire; the rest of the row moves right if there is no room. */
    public static Network insert(Network network, Wire wire, Layer layer) {
        Node from = network.node(wire.from()).orElseThrow();
        Node to = network.node(wire.to()).orElseThrow();
        double step = BOX_WIDTH + GAP;
        double missing = Math.max(0, from.x() + 2 * step - to.x());
        Network roomy = missing > 0 && to.x() > from.x() ? shiftRight(network, to, missing) : network;
        double x = to.x() > from.x() ? from.x() + (to.x() + missing - from.x()) / 2 : from.x() + step;
        Node added = new Node(network.freeId(layer), layer, x, (from.y() + to.y()) / 2);
        return roomy.insert(wire, added);
    }

    /** With all wires that end at the box led through a new joining box before it. */
    public static Network join(Network network, String id, Layer join) {
        Node box = network.node(id).orElseThrow();
        Network roomy = shiftRight(network, box, BOX_WIDTH + GAP);
        Node added = new Node(network.freeId(join), join, box.x(), box.y());
        Network joined = roomy.with(added);
        for (String source : network.sources(id)) {
            joined = joined.disconnect(new Wire(source, id)).connect(source, added.id());
        }
        return joined.connect(added.id(), id);
    }

    /** Without the box; each box that fed it now feeds what it fed. */
    public static Network bypass(Network network, String id) {
        Network joined = network.without(Set.of(id));
        for (String source : network.sources(id)) {
            for (String target : network.targets(id)) {
                joined = joined.connect(source, target);
            }
        }
        return joined;
    }

    /** Boxes in other rows stay, so that the rows do not get holes. */
    private static Network shiftRight(Network network, Node first, double distance) {
        Set<Node> moved = network.nodes().stream()
                .filter(node -> node.x() >= first.x() && Math.abs(node.y() - first.y()) < BOX_HEIGHT)
                .collect(Collectors.toUnmodifiableSet());
        Network shifted = network;
        for (Node node : moved) {
            shifted = shifted.change(node.id(), box -> box.at(box.x() + distance, box.y()));
        }
        return shifted;
    }
}
