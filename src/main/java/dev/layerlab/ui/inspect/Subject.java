package dev.layerlab.ui.inspect;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.PointSet;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.tensor.Shape;
import dev.layerlab.ui.workbench.ShownExample;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The box that is looked into, with all that a view may want to know of it.
 *
 * @param shape of what the box gives
 * @param source shape of what reaches it first; its own for the input
 */
record Subject(
        Network network, String box, Layer layer, Shape shape, Shape source, Dataset dataset, ShownExample example) {

    /** The selected box; without a selection the most telling one. Empty while no network is live. */
    static Optional<Subject> of(Workbench workbench) {
        Optional<ShownExample> example = ShownExample.of(workbench);
        if (example.isEmpty()
                || workbench.data().examples().isEmpty()
                || workbench.run().liveDrawing().isEmpty()) {
            return Optional.empty();
        }
        Network network = workbench.run().liveDrawing().get();
        NetworkReport report = workbench.drawing().report();
        Dataset dataset = workbench.data().examples().get().dataset();
        return chosen(network, report, workbench.drawing().selection(), dataset)
                .filter(node -> report.shapes().containsKey(node.id()))
                .map(node -> {
                    List<String> sources = network.sources(node.id());
                    Shape shape = report.shapes().get(node.id());
                    Shape source = sources.isEmpty() ? shape : report.shapes().get(sources.getFirst());
                    return new Subject(network, node.id(), node.layer(), shape, source, dataset, example.get());
                });
    }

    boolean inThePlane() {
        return dataset instanceof PointSet;
    }

    /** The picture whose pixels this layer weighs one by one, if it is a dense layer right behind a picture. */
    Optional<Shape.Image> weighedPicture() {
        if (!(layer instanceof Dense)) {
            return Optional.empty();
        }
        String from = network.sources(box).getFirst();
        boolean flattened = network.node(from).orElseThrow().layer() instanceof Flatten;
        String origin = flattened ? network.sources(from).getFirst() : from;
        return network.node(origin).orElseThrow().layer() instanceof Input(Shape.Image picture)
                ? Optional.of(picture)
                : Optional.empty();
    }

    private static Optional<Node> chosen(
            Network network, NetworkReport report, Set<String> selection, Dataset dataset) {
        Optional<Node> selected = first(network, report, node -> selection.contains(node.id()));
        if (selected.isPresent()) {
            return selected;
        }
        return dataset instanceof PointSet
                ? network.output()
                : first(network, report, node -> node.layer() instanceof Convolution)
                        .or(() -> first(network, report, node -> node.layer() instanceof Dense))
                        .or(network::output);
    }

    private static Optional<Node> first(Network network, NetworkReport report, Predicate<Node> wanted) {
        return report.order().stream()
                .flatMap(id -> network.node(id).stream())
                .filter(wanted)
                .findFirst();
    }
}
