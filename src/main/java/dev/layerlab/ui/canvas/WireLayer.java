package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Wire;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;

/** All wires, under the boxes. */
final class WireLayer extends Group {
    private final Map<Wire, WireView> views = new HashMap<>();
    private Map<Wire, WireRoute> routes = Map.of();

    void show(Network network) {
        routes = WireRouter.routes(network);
        views.entrySet().removeIf(entry -> {
            boolean gone = !routes.containsKey(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
        routes.forEach((wire, route) ->
                views.computeIfAbsent(wire, added -> add(network, added)).follow(route));
    }

    private WireView add(Network network, Wire wire) {
        WireView view = new WireView(network.node(wire.from()).orElseThrow().layer());
        getChildren().add(view);
        return view;
    }

    Map<Wire, WireRoute> routes() {
        return routes;
    }

    void markSelected(Optional<Wire> selected) {
        views.forEach(
                (wire, view) -> view.setSelected(selected.filter(wire::equals).isPresent()));
    }

    void markTarget(Optional<Wire> target) {
        views.forEach((wire, view) -> view.setTarget(target.filter(wire::equals).isPresent()));
    }
}
