package dev.layerlab.network;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.tensor.Shape;
import java.util.List;

/** Small drawings for tests, written as "a>b b>c". */
public final class Drawings {
    private Drawings() {}

    /** A box for each name; "in", "out" and names that start with "add" are what they say, others are dense. */
    public static Network of(String wires) {
        Network network = new Network(List.of(), List.of());
        for (String wire : wires.split(" ")) {
            String[] ends = wire.split(">");
            for (String id : ends) {
                if (network.node(id).isEmpty()) {
                    network = network.with(
                            new Node(id, layer(id), 150 * network.nodes().size(), 0));
                }
            }
            network = ends.length == 2 ? network.connect(ends[0], ends[1]) : network;
        }
        return network;
    }

    private static Layer layer(String id) {
        return switch (id) {
            case "in" -> new Input(new Shape.Flat(2));
            case "out" -> new Output(2);
            case String join when join.startsWith("add") -> new Add();
            case String other -> new Dense(4, Activation.TANH);
        };
    }
}
