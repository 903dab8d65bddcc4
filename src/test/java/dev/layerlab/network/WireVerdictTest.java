package dev.layerlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.text.Message;
import org.junit.jupiter.api.Test;

class WireVerdictTest {
    private final Network network = Drawings.of("in>a a>b b>add add>out loose");

    @Test
    void acceptsAWireToABoxThatWaitsForOne() {
        assertThat(WireVerdict.of(network, "b", "loose")).isEqualTo(new WireVerdict.Fits());
    }

    @Test
    void acceptsMoreWiresAtAJoin() {
        assertThat(WireVerdict.of(network, "a", "add")).isEqualTo(new WireVerdict.Fits());
    }

    @Test
    void warnsOfASecondWireAndOfACircle() {
        assertThat(WireVerdict.of(network, "loose", "b")).isInstanceOf(WireVerdict.Doubtful.class);
        assertThat(WireVerdict.of(network, "b", "a")).isEqualTo(new WireVerdict.Doubtful(Message.of("wire.circle")));
    }

    @Test
    void refusesWhatCanNeverBe() {
        assertThat(WireVerdict.of(network, "a", "a").allowed()).isFalse();
        assertThat(WireVerdict.of(network, "a", "in").allowed()).isFalse();
        assertThat(WireVerdict.of(network, "out", "a").allowed()).isFalse();
        assertThat(WireVerdict.of(network, "a", "b").allowed()).isFalse();
    }
}
