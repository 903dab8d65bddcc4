package dev.layerlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TidyLayoutTest {
    private static final double STEP = Placement.BOX_WIDTH + Placement.GAP;
    private static final double ROW = Placement.BOX_HEIGHT + Placement.ROW_GAP;

    @Test
    void putsAChainIntoOneLineWhereTheViewIsWide() {
        Network tidy = TidyLayout.of(Drawings.of("in>a a>b b>out"), 10);
        assertThat(tidy.nodes()).extracting(Node::x).containsExactly(0.0, STEP, 2 * STEP, 3 * STEP);
        assertThat(tidy.nodes()).extracting(Node::y).containsOnly(0.0);
    }

    @Test
    void breaksALongChainIntoRowsThatSuitTheView() {
        Network tidy = TidyLayout.of(Drawings.of("in>a a>b b>c c>d d>e e>f f>g g>h h>out"), 2.5);
        assertThat(tidy.nodes().stream().map(Node::y).distinct()).containsExactly(0.0, ROW);
        assertThat(tidy.node("e").orElseThrow()).extracting(Node::x, Node::y).containsExactly(0.0, ROW);
    }

    @Test
    void putsBranchesAboveEachOtherAndTheirEndsBetweenThem() {
        Network tidy = TidyLayout.of(Drawings.of("in>a in>b a>add b>add add>out"), 4);
        assertThat(place(tidy, "a")).isEqualTo(List.of(STEP, 0.0));
        assertThat(place(tidy, "b")).isEqualTo(List.of(STEP, ROW));
        assertThat(place(tidy, "add")).isEqualTo(List.of(2 * STEP, ROW / 2));
    }

    @Test
    void ordersBranchesSoThatTheirWiresDoNotCross() {
        Network tidy = TidyLayout.of(
                Drawings.of("in>a in>b in>c c>f b>e a>d f>add1 d>add2 e>add2 add1>add add2>add add>out"), 4);
        assertThat(crossings(tidy)).isZero();
    }

    @Test
    void givesEveryBoxItsOwnPlaceEvenInCirclesAndWithoutWires() {
        Network tidy = TidyLayout.of(Drawings.of("in>a a>b b>a b>out lone lone2"), 1.5);
        assertThat(tidy.nodes().stream()
                        .map(node -> List.of(node.x(), node.y()))
                        .collect(Collectors.toSet()))
                .hasSize(tidy.nodes().size());
    }

    @Test
    void changesNothingButPlaces() {
        Network before = Drawings.of("in>a a>b in>add b>add add>out");
        assertThat(TidyLayout.of(before, 2).worksLike(before)).isTrue();
    }

    private static List<Double> place(Network network, String id) {
        Node node = network.node(id).orElseThrow();
        return List.of(node.x(), node.y());
    }

    private static long crossings(Network network) {
        return network.wires().stream()
                        .flatMap(one -> network.wires().stream().filter(other -> cross(network, one, other)))
                        .count()
                / 2;
    }

    private static boolean cross(Network network, Wire one, Wire other) {
        Node from = network.node(one.from()).orElseThrow();
        Node to = network.node(one.to()).orElseThrow();
        Node otherFrom = network.node(other.from()).orElseThrow();
        Node otherTo = network.node(other.to()).orElseThrow();
        return from.x() == otherFrom.x()
                && to.x() == otherTo.x()
                && (from.y() - otherFrom.y()) * (to.y() - otherTo.y()) < 0;
    }
}
