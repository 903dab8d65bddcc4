package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The order in which the Tab key goes through the boxes: as the numbers flow. */
final class Walk {
    private Walk() {}

    /** Every box once; those in a circle late, and the output last even while nothing leads there. */
    static List<String> order(Network network, NetworkReport report) {
        List<String> order = new ArrayList<>(report.order());
        network.nodes().stream().map(Node::id).filter(id -> !order.contains(id)).forEach(order::add);
        network.output().map(Node::id).filter(order::remove).ifPresent(order::add);
        return order;
    }

    /** The box after or before the selected ones; the first or last without a selection, none past the ends. */
    static Optional<String> next(List<String> order, Set<String> selection, boolean forward) {
        List<String> walk = forward ? order : order.reversed();
        int last = -1;
        for (int i = 0; i < walk.size(); i++) {
            if (selection.contains(walk.get(i))) {
                last = i;
            }
        }
        return last + 1 < walk.size() ? Optional.of(walk.get(last + 1)) : Optional.empty();
    }
}
