package dev.layerlab.network;

import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The drawing: boxes in the order they were added and wires in the order they were drawn (which is the order in which
 * a join reads them). A value: every edit gives a new network. An unfinished drawing is fine here; {@link NetworkCheck}
 * says what is wrong with it.
 */
public record Network(List<Node> nodes, List<Wire> wires) {
    public Network {
        nodes = List.copyOf(nodes);
        wires = List.copyOf(wires);
        List<String> ids = nodes.stream().map(Node::id).toList();
        if (Set.copyOf(ids).size() != ids.size()) {
            throw new IllegalArgumentException("Two boxes with one id in " + ids);
        }
        for (Wire wire : wires) {
            if (!ids.contains(wire.from()) || !ids.contains(wire.to())) {
                throw new IllegalArgumentException(wire + " has a loose end; there are only " + ids);
            }
        }
    }

    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    public Optional<Node> input() {
        return nodes.stream().filter(node -> node.layer() instanceof Input).findFirst();
    }

    public Optional<Node> output() {
        return nodes.stream().filter(node -> node.layer() instanceof Output).findFirst();
    }

    /** Whether both would make the same live network, wherever the boxes stand. */
    public boolean worksLike(Network other) {
        return wires.equals(other.wires) && withoutPlaces().equals(other.withoutPlaces());
    }

    private List<Node> withoutPlaces() {
        return nodes.stream().map(node -> node.at(0, 0)).toList();
    }

    /** Ids of the boxes that feed this one, in the order of their wires. */
    public List<String> sources(String id) {
        return wires.stream()
                .filter(wire -> wire.to().equals(id))
                .map(Wire::from)
                .toList();
    }

    /** Ids of the boxes that this one feeds. */
    public List<String> targets(String id) {
        return wires.stream()
                .filter(wire -> wire.from().equals(id))
                .map(Wire::to)
                .toList();
    }

    /** An id for a new box of this layer's type that no box has yet, such as "dense-2". */
    public String freeId(Layer layer) {
        String stem = layer.type().toLowerCase(java.util.Locale.ROOT);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> stem + "-" + number)
                .filter(id -> node(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public Network with(Node added) {
        List<Node> more = new ArrayList<>(nodes);
        more.add(added);
        return new Network(more, wires);
    }

    /** Without these boxes and their wires. */
    public Network without(Set<String> ids) {
        return new Network(
                nodes.stream().filter(node -> !ids.contains(node.id())).toList(),
                wires.stream()
                        .filter(wire -> !ids.contains(wire.from()) && !ids.contains(wire.to()))
                        .toList());
    }

    /** With the wire added; the same network if it is there already. */
    public Network connect(String from, String to) {
        Wire wire = new Wire(from, to);
        if (wires.contains(wire)) {
            return this;
        }
        List<Wire> more = new ArrayList<>(wires);
        more.add(wire);
        return new Network(nodes, more);
    }

    public Network disconnect(Wire wire) {
        return new Network(
                nodes, wires.stream().filter(other -> !other.equals(wire)).toList());
    }

    /** With the new box in the middle of the wire; joins keep the order of their inputs. */
    public Network insert(Wire wire, Node added) {
        List<Wire> rewired = wires.stream()
                .flatMap(other -> other.equals(wire)
                        ? Stream.of(new Wire(wire.from(), added.id()), new Wire(added.id(), wire.to()))
                        : Stream.of(other))
                .toList();
        return new Network(with(added).nodes(), rewired);
    }

    /** With the box changed. */
    public Network change(String id, UnaryOperator<Node> change) {
        return new Network(
                nodes.stream()
                        .map(node -> node.id().equals(id) ? change.apply(node) : node)
                        .toList(),
                wires);
    }
}
