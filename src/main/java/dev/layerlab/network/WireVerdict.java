package dev.layerlab.network;

import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.text.Message;

/** Whether a wire may be drawn between two boxes, said before it is drawn. */
public sealed interface WireVerdict {
    /** The wire makes sense. */
    record Fits() implements WireVerdict {}

    /** The wire may be drawn, but the drawing will have a problem then. */
    record Doubtful(Message why) implements WireVerdict {}

    /** The wire may not be drawn. */
    record Refused(Message why) implements WireVerdict {}

    /** The verdict on a wire that is not in the network yet. */
    static WireVerdict of(Network network, String from, String to) {
        Node source = network.node(from).orElseThrow();
        Node target = network.node(to).orElseThrow();
        if (from.equals(to)) {
            return new Refused(Message.of("wire.itself"));
        }
        if (target.layer() instanceof Input) {
            return new Refused(Message.of("wire.into-input"));
        }
        if (source.layer() instanceof Output) {
            return new Refused(Message.of("wire.out-of-output"));
        }
        if (network.wires().contains(new Wire(from, to))) {
            return new Refused(Message.of("wire.there"));
        }
        if (FlowOrder.downstream(network, to).contains(from)) {
            return new Doubtful(Message.of("wire.circle"));
        }
        if (!target.layer().joins() && !network.sources(to).isEmpty()) {
            return new Doubtful(Message.of("wire.second", target.layer().name()));
        }
        return new Fits();
    }

    /** Whether the wire may be drawn at all. */
    default boolean allowed() {
        return switch (this) {
            case Fits fits -> true;
            case Doubtful doubtful -> true;
            case Refused refused -> false;
        };
    }
}
