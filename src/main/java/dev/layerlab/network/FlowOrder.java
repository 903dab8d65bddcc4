package dev.layerlab.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which numbers flow through the boxes (Kahn, 1962). */
final class FlowOrder {
    private FlowOrder() {}

    /** Ids of all boxes that do not lie in or behind a cycle, sources before targets. */
    static List<String> of(Network network) {
        Map<String, Integer> waiting = new HashMap<>();
        network.nodes().forEach(node -> waiting.put(node.id(), 0));
        network.wires().forEach(wire -> waiting.merge(wire.to(), 1, Integer::sum));
        Deque<String> ready = new ArrayDeque<>();
        network.nodes().stream()
                .map(Node::id)
                .filter(id -> waiting.get(id) == 0)
                .forEach(ready::add);
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.remove();
            order.add(id);
            for (String target : network.targets(id)) {
                if (waiting.merge(target, -1, Integer::sum) == 0) {
                    ready.add(target);
                }
            }
        }
        return order;
    }

    static boolean reachesItself(Network network, String id) {
        return downstream(network, id).contains(id);
    }

    /** Ids of all boxes that the numbers of this box reach; the box itself only if it lies in a cycle. */
    static Set<String> downstream(Network network, String id) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(network.targets(id));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(network.targets(next));
            }
        }
        return reached;
    }
}
