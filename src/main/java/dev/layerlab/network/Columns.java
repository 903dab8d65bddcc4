package dev.layerlab.network;

import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sorts boxes into columns by their distance from the input, each column ordered so that wires cross little: layers by
 * longest path, order by barycentres (Sugiyama, Tagawa and Toda, 1981).
 */
final class Columns {
    private static final int SWEEPS = 6;

    private final Network network;
    private final List<List<String>> columns = new ArrayList<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, Double> place = new HashMap<>();

    private Columns(Network network) {
        this.network = network;
    }

    /** Ids column by column, top to bottom; boxes without any wire come last, in columns of their own. */
    static List<List<String>> of(Network network) {
        Columns work = new Columns(network);
        work.assign();
        work.reduceCrossings();
        return work.columns;
    }

    private void assign() {
        Set<String> loose = new HashSet<>();
        for (Node node : network.nodes()) {
            if (network.sources(node.id()).isEmpty()
                    && network.targets(node.id()).isEmpty()) {
                loose.add(node.id());
            }
        }
        for (String id : inOrder()) {
            if (!loose.contains(id)) {
                int column = network.sources(id).stream()
                        .mapToInt(source -> columnOf.getOrDefault(source, -1) + 1)
                        .max()
                        .orElse(0);
                put(id, column);
            }
        }
        network.nodes().stream()
                .filter(node -> loose.contains(node.id()))
                .sorted(Comparator.comparing(Columns::rank).thenComparingDouble(Node::x))
                .forEach(node -> put(node.id(), columns.size()));
        rememberPlaces();
    }

    private static int rank(Node node) {
        return switch (node.layer()) {
            case Input input -> 0;
            case Output output -> 2;
            case Layer other -> 1;
        };
    }

    /** Flow order; boxes in a circle follow in the order they were added. */
    private List<String> inOrder() {
        List<String> order = new ArrayList<>(FlowOrder.of(network));
        Set<String> known = new HashSet<>(order);
        network.nodes().stream().map(Node::id).filter(known::add).forEach(order::add);
        return order;
    }

    private void put(String id, int column) {
        while (columns.size() <= column) {
            columns.add(new ArrayList<>());
        }
        columns.get(column).add(id);
        columnOf.put(id, column);
    }

    private void reduceCrossings() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            List<List<String>> walk = sweep % 2 == 0 ? columns : columns.reversed();
            boolean forward = sweep % 2 == 0;
            for (List<String> column : walk) {
                column.sort(Comparator.comparingDouble(id -> barycentre(id, forward)));
                rememberPlaces();
            }
        }
    }

    private double barycentre(String id, boolean forward) {
        List<String> neighbours = forward ? network.sources(id) : network.targets(id);
        return neighbours.stream().mapToDouble(place::get).average().orElse(place.get(id));
    }

    /** Places count from the middle of a column, as the boxes will stand. */
    private void rememberPlaces() {
        for (List<String> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                place.put(column.get(i), i - (column.size() - 1) / 2.0);
            }
        }
    }
}
