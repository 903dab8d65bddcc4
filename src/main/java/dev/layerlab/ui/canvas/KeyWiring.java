package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.WireVerdict;
import dev.layerlab.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Draws a wire with the keyboard: one key starts it, Tab takes the target, Enter connects. */
final class KeyWiring {
    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private Optional<String> source = Optional.empty();
    private List<String> targets = List.of();
    private int chosen;

    KeyWiring(CanvasSurface surface, CanvasViewModel canvas) {
        this.surface = surface;
        this.canvas = canvas;
        canvas.drawing().networkProperty().addListener(now -> stop());
    }

    boolean running() {
        return source.isPresent();
    }

    /** Starts at this box, if a wire may start there. The boxes that need a wire come first. */
    void start(String from) {
        Network network = canvas.drawing().network();
        List<String> order = Walk.order(network, canvas.drawing().report());
        List<String> allowed = order.stream()
                .filter(to -> WireVerdict.of(network, from, to).allowed())
                .toList();
        targets = Stream.concat(
                        allowed.stream().filter(to -> fits(network, from, to)),
                        allowed.stream().filter(to -> !fits(network, from, to)))
                .toList();
        source = targets.isEmpty() ? Optional.empty() : Optional.of(from);
        chosen = 0;
        show();
    }

    private static boolean fits(Network network, String from, String to) {
        return WireVerdict.of(network, from, to) instanceof WireVerdict.Fits;
    }

    void next(boolean forward) {
        chosen = Math.floorMod(chosen + (forward ? 1 : -1), targets.size());
        show();
    }

    void connect() {
        String from = source.orElseThrow();
        String to = targets.get(chosen);
        stop();
        canvas.connect(from, to);
    }

    void stop() {
        if (running()) {
            source = Optional.empty();
            surface.marks().clear();
            surface.sayNothing();
        }
    }

    private void show() {
        if (!running()) {
            return;
        }
        Network network = canvas.drawing().network();
        Node from = network.node(source.get()).orElseThrow();
        Node to = network.node(targets.get(chosen)).orElseThrow();
        surface.reveal(to.id());
        Rectangle2D target = Boxes.bounds(to);
        surface.marks()
                .rubber(
                        WireRouter.between(Boxes.bounds(from), target, 0, List.of()),
                        Optional.of(WireVerdict.of(network, from.id(), to.id())));
        surface.marks().landing(target);
        Point2D place = surface.view().toScreen(target.getMinX(), target.getMaxY());
        surface.say(place, Message.of("canvas.wire.keys", name(from), name(to)));
    }

    private static Message name(Node node) {
        return node.layer().name();
    }
}
