package dev.layerlab.network;

import dev.layerlab.network.layer.Misfit;
import dev.layerlab.text.Message;
import java.util.List;

/** Something that keeps a drawing from being trained; it belongs to a box and mostly knows its cures. */
public sealed interface Problem {
    /** Id of the box that gets the badge. */
    String node();

    /** What is wrong and what to do, in one or two sentences. */
    Message sentence();

    /** Edits that mend it, the likeliest first; may be empty. */
    List<Cure> cures();

    /** No wire ends at the box. */
    record NothingComesIn(String node, Message name, List<Cure> cures) implements Problem {
        @Override
        public Message sentence() {
            return Message.of("problem.nothing-comes-in", name);
        }
    }

    /** No wire starts at the box. */
    record LeadsNowhere(String node, Message name, List<Cure> cures) implements Problem {
        @Override
        public Message sentence() {
            return name.key().equals("layer.Input")
                    ? Message.of("problem.input-leads-nowhere")
                    : Message.of("problem.leads-nowhere", name);
        }
    }

    /** Several wires end at a box that reads one. */
    record TooManyWires(String node, Message name, int wires, List<Cure> cures) implements Problem {
        @Override
        public Message sentence() {
            return Message.of("problem.too-many-wires", name, wires);
        }
    }

    /** The box feeds itself through others. */
    record InCycle(String node, Message name, List<Cure> cures) implements Problem {
        @Override
        public Message sentence() {
            return Message.of("problem.in-cycle", name);
        }
    }

    /** The layer cannot work with what reaches it. */
    record DoesNotFit(String node, Message name, Misfit misfit, List<Cure> cures) implements Problem {
        @Override
        public Message sentence() {
            return MisfitSentence.of(name, misfit);
        }
    }

    /** The box makes the network larger than the memory there is. */
    record TooLarge(String node, Message name, long neededMegabytes, long availableMegabytes) implements Problem {
        @Override
        public Message sentence() {
            return Message.of("problem.too-large", name, neededMegabytes, availableMegabytes);
        }

        @Override
        public List<Cure> cures() {
            return List.of();
        }
    }
}
