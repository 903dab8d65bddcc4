package dev.layerlab.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.Drawings;
import dev.layerlab.network.Network;
import dev.layerlab.network.Wire;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WireRouterTest {
    @Test
    void leadsToANeighbourInACurve() {
        WireRoute route = WireRouter.between(Boxes.at(0, 0), Boxes.at(148, 0), 0, List.of());
        assertThat(route).isEqualTo(new WireRoute.Curve(new Point2D(112, 62), new Point2D(148, 62)));
    }

    @Test
    void leadsBackToTheNextRowThroughTheGapBetweenTheRows() {
        Rectangle2D target = Boxes.at(0, 176);
        WireRoute route =
                WireRouter.between(Boxes.at(592, 0), target, 0, List.of(Boxes.at(148, 0), Boxes.at(148, 176)));
        assertThat(route.outline()).contains(new Point2D(719, 150), new Point2D(-15, 150));
        assertThat(route.outline().getLast()).isEqualTo(Boxes.in(target));
    }

    @Test
    void goesRoundBoxesInTheWay() {
        Rectangle2D between = Boxes.at(148, 0);
        WireRoute route = WireRouter.between(Boxes.at(0, 0), Boxes.at(296, 0), 0, List.of(between));
        assertThat(route).isInstanceOf(WireRoute.Angled.class);
        assertThat(route.outline()).noneMatch(between::contains);
    }

    @Test
    void spreadsTheEndsOfWiresAtAJoin() {
        Network network = Drawings.of("in>a in>add a>add add>out");
        Map<Wire, WireRoute> routes = WireRouter.routes(network);
        assertThat(routes.get(new Wire("in", "add")).outline().getLast())
                .isNotEqualTo(routes.get(new Wire("a", "add")).outline().getLast());
    }

    @Test
    void findsTheWireUnderThePointer() {
        Network network = Drawings.of("in>a a>out");
        Map<Wire, WireRoute> routes = WireRouter.routes(network);
        assertThat(Hit.at(network, routes, new Point2D(131, 64), 1)).isEqualTo(new Hit.Line(new Wire("in", "a")));
        assertThat(Hit.at(network, routes, new Point2D(131, 90), 1)).isEqualTo(new Hit.Nothing());
        assertThat(Hit.at(network, routes, new Point2D(114, 62), 1)).isEqualTo(new Hit.Out("in"));
        assertThat(Hit.at(network, routes, new Point2D(150, 62), 1)).isEqualTo(new Hit.In("a"));
        assertThat(Hit.at(network, routes, new Point2D(200, 20), 1)).isEqualTo(new Hit.Box("a"));
    }
}
