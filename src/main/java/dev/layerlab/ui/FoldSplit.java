package dev.layerlab.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** A split pane whose items can be folded away; one of them takes the room they leave. */
final class FoldSplit extends SplitPane {
    private final List<Node> all;
    private final Node growing;
    private final double[] shares;
    private final Set<Node> folded = new HashSet<>();

    /**
     * @param growing the item that is never folded and takes the room of those that are
     * @param dividers of all items unfolded, 0 to 1
     */
    FoldSplit(String id, Orientation orientation, List<Node> items, Node growing, List<Double> dividers) {
        this.all = items;
        this.growing = growing;
        this.shares = new double[items.size()];
        setId(id);
        setOrientation(orientation);
        for (int i = 0; i < shares.length; i++) {
            double end = i < dividers.size() ? dividers.get(i) : 1;
            shares[i] = end - (i == 0 ? 0 : dividers.get(i - 1));
        }
        show();
    }

    /** Positions of all dividers as they are when nothing is folded. */
    List<Double> dividers() {
        measure();
        List<Double> positions = new ArrayList<>();
        double end = 0;
        for (int i = 0; i < shares.length - 1; i++) {
            end += all.get(i) == growing ? share(growing) - sum(folded) : shares[i];
            positions.add(end);
        }
        return positions;
    }

    void setFolded(Node item, boolean away) {
        measure();
        if (away ? folded.add(item) : folded.remove(item)) {
            show();
        }
    }

    private void show() {
        List<Node> shown = all.stream().filter(item -> !folded.contains(item)).toList();
        getItems().setAll(shown);
        layAllOut();
        double[] positions = new double[shown.size() - 1];
        double end = 0;
        for (int i = 0; i < positions.length; i++) {
            end += share(shown.get(i));
            positions[i] = end;
        }
        setDividerPositions(positions);
        layAllOut();
        setDividerPositions(positions);
    }

    /**
     * The first layout of an item, and the first at another size, put dividers elsewhere; so both happen before the
     * dividers are set for good.
     */
    private void layAllOut() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
    }

    /** What the user made of the visible items by moving the splitters. */
    private void measure() {
        double[] ends = Arrays.copyOf(getDividerPositions(), getItems().size());
        ends[ends.length - 1] = 1;
        for (int i = 0; i < ends.length; i++) {
            shares[all.indexOf(getItems().get(i))] = ends[i] - (i == 0 ? 0 : ends[i - 1]);
        }
    }

    private double share(Node item) {
        if (item != growing) {
            return shares[all.indexOf(item)];
        }
        return 1
                - all.stream()
                        .filter(other -> other != growing && !folded.contains(other))
                        .mapToDouble(this::share)
                        .sum();
    }

    private double sum(Set<Node> items) {
        return items.stream().mapToDouble(this::share).sum();
    }
}
