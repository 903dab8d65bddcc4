package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.util.Duration;

/** All boxes. Only what changed is touched, so that a drag stays smooth. */
final class BoxLayer extends Group {
    private final Map<String, BoxView> views = new HashMap<>();
    private final Map<String, BoxText> written = new HashMap<>();
    private final Texts texts;
    private Map<String, Image> pictures = Map.of();
    private final PauseTransition settling = new PauseTransition(Duration.millis(120));
    private double scale = 1;

    BoxLayer(Texts texts) {
        this.texts = texts;
        settling.setOnFinished(event -> settle());
    }

    void show(Network network) {
        views.entrySet().removeIf(entry -> {
            boolean gone = network.node(entry.getKey()).isEmpty();
            if (gone) {
                getChildren().remove(entry.getValue());
                written.remove(entry.getKey());
            }
            return gone;
        });
        for (Node node : network.nodes()) {
            views.computeIfAbsent(node.id(), id -> add(node)).moveTo(node.x(), node.y());
        }
    }

    private BoxView add(Node node) {
        BoxView view = new BoxView(node);
        view.zoomTo(scale);
        view.show(pictures.get(node.id()));
        getChildren().add(view);
        return view;
    }

    void write(Network network, NetworkReport report) {
        for (Node node : network.nodes()) {
            BoxView view = views.get(node.id());
            BoxText text = BoxText.of(node, report, texts);
            if (view != null && !text.equals(written.put(node.id(), text))) {
                view.write(text);
            }
        }
    }

    void show(Map<String, Image> newest) {
        pictures = newest;
        views.forEach((id, view) -> view.show(newest.get(id)));
    }

    /**
     * The view moves. As long as it does the boxes are moved and stretched as pictures, which halves the work of a
     * frame; live pictures would suffer from that, so at rest the boxes are drawn as they are.
     */
    void lookFrom(double changed) {
        CacheHint hint = changed == scale ? CacheHint.DEFAULT : CacheHint.SPEED;
        scale = changed;
        for (BoxView view : views.values()) {
            view.setCacheHint(view.isCache() && view.getCacheHint() == CacheHint.SPEED ? CacheHint.SPEED : hint);
            view.setCache(true);
        }
        settling.playFromStart();
    }

    private void settle() {
        for (BoxView view : views.values()) {
            view.setCache(false);
            view.zoomTo(scale);
        }
    }

    void markSelected(Set<String> selection) {
        views.forEach((id, view) -> view.setSelected(selection.contains(id)));
    }

    void markHovered(Optional<String> hovered) {
        views.forEach((id, view) -> view.setHovered(hovered.filter(id::equals).isPresent()));
    }

    /** What a screen reader says about a box. */
    String spoken(String id) {
        return written.get(id).spoken();
    }
}
