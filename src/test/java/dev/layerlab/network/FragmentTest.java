package dev.layerlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FragmentTest {
    private final Network network = Drawings.of("in>a a>b b>c c>out");

    @Test
    void takesBoxesWithTheWiresAmongThem() {
        Fragment copied = Fragment.of(network, Set.of("a", "b", "out"));
        assertThat(copied.nodes()).extracting(Node::id).containsExactly("a", "b");
        assertThat(copied.wires()).containsExactly(new Wire("a", "b"));
    }

    @Test
    void neverTakesInputOrOutput() {
        assertThat(Fragment.of(network, Set.of("in", "out")).isEmpty()).isTrue();
    }

    @Test
    void pastesUnderNewIdsBesideTheOriginals() {
        Fragment.Pasted pasted = Fragment.of(network, Set.of("a", "b")).pasteInto(network, 24, 12);
        assertThat(pasted.added()).containsExactlyInAnyOrder("dense-1", "dense-2");
        assertThat(pasted.network().wires()).hasSize(5).contains(new Wire("dense-1", "dense-2"));
        Node original = network.node("a").orElseThrow();
        Node copy = pasted.network().node("dense-1").orElseThrow();
        assertThat(copy).isEqualTo(new Node("dense-1", original.layer(), original.x() + 24, original.y() + 12));
    }
}
