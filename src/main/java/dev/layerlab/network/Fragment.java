package dev.layerlab.network;

import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Some boxes with the wires among them: what copy takes and paste puts back. Never holds the input or the output. */
public record Fragment(List<Node> nodes, List<Wire> wires) {
    public Fragment {
        nodes = List.copyOf(nodes);
        wires = List.copyOf(wires);
    }

    /** The boxes with these ids that can be copied. */
    public static Fragment of(Network network, Set<String> ids) {
        List<Node> nodes = network.nodes().stream()
                .filter(node -> ids.contains(node.id()) && isFree(node))
                .toList();
        Set<String> copied = nodes.stream().map(Node::id).collect(Collectors.toSet());
        List<Wire> wires = network.wires().stream()
                .filter(wire -> copied.contains(wire.from()) && copied.contains(wire.to()))
                .toList();
        return new Fragment(nodes, wires);
    }

    /** Whether the user may delete and copy the box; the input and the output are always there once. */
    public static boolean isFree(Node node) {
        return !(node.layer() instanceof Input || node.layer() instanceof Output);
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Puts copies under new ids into the network, moved by this distance in canvas units. */
    public Pasted pasteInto(Network network, double right, double down) {
        Network pasted = network;
        Map<String, String> ids = new HashMap<>();
        for (Node node : nodes) {
            String id = pasted.freeId(node.layer());
            ids.put(node.id(), id);
            pasted = pasted.with(new Node(id, node.layer(), node.x() + right, node.y() + down));
        }
        for (Wire wire : wires) {
            pasted = pasted.connect(ids.get(wire.from()), ids.get(wire.to()));
        }
        return new Pasted(pasted, Set.copyOf(ids.values()));
    }

    /** The network after a paste and the ids of the boxes that are new in it. */
    public record Pasted(Network network, Set<String> added) {}
}
