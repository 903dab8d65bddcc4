package dev.layerlab.network;

import dev.layerlab.network.layer.Layer;
import dev.layerlab.text.Message;

/** An edit that mends a problem; the canvas shows it as a button. */
public sealed interface Cure {
    /** The drawing after the cure. */
    Network applyTo(Network network);

    /** What the button says. */
    Message label();

    /** Puts a new box into a wire. */
    record Insert(Wire wire, Layer layer) implements Cure {
        @Override
        public Network applyTo(Network network) {
            return Placement.insert(network, wire, layer);
        }

        @Override
        public Message label() {
            return Message.of("problem.cure.insert", name(layer));
        }
    }

    /** Changes the settings of a box. */
    record Change(String node, Layer layer, Message label) implements Cure {
        @Override
        public Network applyTo(Network network) {
            return network.change(node, box -> box.with(layer));
        }
    }

    /** Draws a wire. */
    record Connect(String from, String to, Message target) implements Cure {
        @Override
        public Network applyTo(Network network) {
            return network.connect(from, to);
        }

        @Override
        public Message label() {
            return Message.of("problem.cure.connect", target);
        }
    }

    /** Takes a wire away. */
    record Disconnect(Wire wire) implements Cure {
        @Override
        public Network applyTo(Network network) {
            return network.disconnect(wire);
        }

        @Override
        public Message label() {
            return Message.of("problem.cure.disconnect");
        }
    }

    /** Takes a box out of its line and closes the gap. */
    record Bypass(String node, Message name) implements Cure {
        @Override
        public Network applyTo(Network network) {
            return Placement.bypass(network, node);
        }

        @Override
        public Message label() {
            return Message.of("problem.cure.remove", name);
        }
    }

    /** Leads all wires that end at a box through a new joining box first. */
    record Join(String node, Layer join) implements Cure {
        @Override
        public Network applyTo(Network network) {
            return Placement.join(network, node, join);
        }

        @Override
        public Message label() {
            return Message.of("problem.cure.insert", name(join));
        }
    }

    private static Message name(Layer layer) {
        return layer.name();
    }
}
