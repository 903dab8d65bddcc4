package dev.layerlab.network;

import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Misfit;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.ShapeAnswer;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks through a drawing from the input, works out every shape and finds every problem with its cures. */
public final class NetworkCheck {
    /** More numbers than this in one box cannot be addressed, so no machine would help. */
    private static final long MOST_ELEMENTS = Integer.MAX_VALUE / 8;

    private final Network network;
    private final long availableBytes;
    private final int batchSize;
    private final Cures cures;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Long> parameters = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long activations;
    private long multiplyAdds;
    private boolean tooLarge;

    private NetworkCheck(Network network, int batchSize, long availableBytes) {
        this.network = network;
        this.batchSize = batchSize;
        this.availableBytes = availableBytes;
        this.cures = new Cures(network, shapes);
    }

    /** @param availableBytes what training may take; a larger drawing gets a problem with the number */
    public static NetworkReport check(Network network, int batchSize, long availableBytes) {
        return new NetworkCheck(network, batchSize, availableBytes).run();
    }

    private NetworkReport run() {
        List<String> order = FlowOrder.of(network);
        for (String id : order) {
            visit(network.node(id).orElseThrow());
        }
        for (Node node : network.nodes()) {
            if (!order.contains(node.id()) && FlowOrder.reachesItself(network, node.id())) {
                problems.add(new Problem.InCycle(node.id(), name(node), cures.breakCycle(node.id())));
            }
        }
        return new NetworkReport(
                order, Map.copyOf(shapes), Map.copyOf(parameters), List.copyOf(problems), activations, multiplyAdds);
    }

    private void visit(Node node) {
        List<String> sources = network.sources(node.id());
        Layer layer = node.layer();
        if (!(layer instanceof Input) && sources.isEmpty()) {
            problems.add(new Problem.NothingComesIn(node.id(), name(node), cures.feed(node)));
        } else if (sources.size() > 1 && !layer.joins()) {
            problems.add(
                    new Problem.TooManyWires(node.id(), name(node), sources.size(), cures.tooManyWires(node.id())));
        } else if (shapes.keySet().containsAll(sources)) {
            measure(node, sources.stream().map(shapes::get).toList());
        }
        if (!(layer instanceof Output) && network.targets(node.id()).isEmpty() && unmarked(node)) {
            problems.add(new Problem.LeadsNowhere(node.id(), name(node), cures.leadOn(node)));
        }
    }

    private boolean unmarked(Node node) {
        return problems.stream().noneMatch(problem -> problem.node().equals(node.id()));
    }

    private void measure(Node node, List<Shape> inputs) {
        switch (node.layer().outputFor(inputs)) {
            case ShapeAnswer.Fits(Shape output) -> add(node, inputs, output);
            case ShapeAnswer.Refused(Misfit misfit) ->
                problems.add(new Problem.DoesNotFit(node.id(), name(node), misfit, cures.refit(node, misfit)));
        }
    }

    private void add(Node node, List<Shape> inputs, Shape output) {
        shapes.put(node.id(), output);
        parameters.put(node.id(), node.layer().parameters(inputs));
        multiplyAdds += node.layer().multiplyAdds(inputs);
        activations += output.elements();
        long total = parameters.values().stream().mapToLong(Long::longValue).sum();
        long needed = MemoryNeed.training(total, activations, batchSize);
        if (!tooLarge && (needed > availableBytes || output.elements() > MOST_ELEMENTS)) {
            tooLarge = true;
            problems.add(
                    new Problem.TooLarge(node.id(), name(node), MemoryNeed.megabytes(needed), availableBytes >> 20));
        }
    }

    private static Message name(Node node) {
        return node.layer().name();
    }
}
