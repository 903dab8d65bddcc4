package dev.layerlab.network;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Misfit;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Padding;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Works out the edits that would mend a problem of one drawing. */
final class Cures {
    private final Network network;
    private final Map<String, Shape> shapes;

    /** @param shapes output shapes by box id, filled while the check walks on */
    Cures(Network network, Map<String, Shape> shapes) {
        this.network = network;
        this.shapes = shapes;
    }

    /** A wire from the nearest box to the left that does not depend on this one. */
    List<Cure> feed(Node node) {
        Set<String> behind = FlowOrder.downstream(network, node.id());
        return network.nodes().stream()
                .filter(other -> !other.equals(node) && !behind.contains(other.id()))
                .filter(other -> !(other.layer() instanceof Output))
                .min(Comparator.comparing(
                                (Node other) -> !network.targets(other.id()).isEmpty())
                        .thenComparing(other -> other.x() > node.x())
                        .thenComparingDouble(other -> distance(other, node)))
                .<Cure>map(other -> new Cure.Connect(other.id(), node.id(), name(other)))
                .stream()
                .toList();
    }

    /** A wire to the output, or to the nearest box that still waits for one. */
    List<Cure> leadOn(Node node) {
        return network.nodes().stream()
                .filter(other -> !other.equals(node) && !(other.layer() instanceof Input))
                .filter(other ->
                        network.sources(other.id()).isEmpty() || other.layer().joins())
                .filter(other -> !FlowOrder.downstream(network, other.id()).contains(node.id()))
                .min(Comparator.comparing((Node other) -> other.x() < node.x())
                        .thenComparingDouble(other -> distance(other, node)))
                .<Cure>map(other -> new Cure.Connect(node.id(), other.id(), name(other)))
                .stream()
                .toList();
    }

    List<Cure> tooManyWires(String id) {
        List<String> sources = network.sources(id);
        return List.of(new Cure.Join(id, new Add()), new Cure.Disconnect(new Wire(sources.getLast(), id)));
    }

    /** Takes away the newest wire of the circle. */
    List<Cure> breakCycle(String id) {
        Set<String> circle = FlowOrder.downstream(network, id);
        return network.wires().reversed().stream()
                .filter(wire -> circle.contains(wire.from()) && circle.contains(wire.to()))
                .filter(wire -> FlowOrder.downstream(network, wire.to()).contains(wire.from()))
                .findFirst()
                .<Cure>map(Cure.Disconnect::new)
                .stream()
                .toList();
    }

    List<Cure> refit(Node node, Misfit misfit) {
        return switch (misfit) {
            case Misfit.NeedsFlat ignored -> List.of(new Cure.Insert(onlyWire(node), new Flatten()));
            case Misfit.NeedsImage ignored -> skipFlatten(node);
            case Misfit.WindowTooLarge(int window, Shape.Image got) ->
                List.of(smallerWindow(node, Math.min(got.height(), got.width())));
            case Misfit.UnequalShapes(List<Shape> got) -> adapt(node, got);
            case Misfit.CannotConcatenate ignored -> flattenPictures(node);
        };
    }

    /** Where a Flatten stands right before the box: wires around it. */
    private List<Cure> skipFlatten(Node node) {
        Node source = network.node(network.sources(node.id()).getFirst()).orElseThrow();
        return source.layer() instanceof Flatten && network.targets(source.id()).size() == 1
                ? List.of(new Cure.Bypass(source.id(), name(source)))
                : List.of(new Cure.Bypass(node.id(), name(node)));
    }

    private Cure smallerWindow(Node node, int side) {
        int largest = side % 2 == 0 && node.layer() instanceof Convolution ? side - 1 : side;
        Layer smaller = switch (node.layer()) {
            case Convolution convolution -> convolution.withKernel(Math.max(1, Math.min(3, largest)));
            case Pooling pooling -> pooling.withWindow(largest);
            case Layer other -> other;
        };
        int window = smaller instanceof Convolution convolution ? convolution.kernel() : largest;
        return new Cure.Change(node.id(), smaller, Message.of("problem.cure.window", window + "x" + window));
    }

    /** For each input that differs from the first a layer that gives the first one's shape, where there is one. */
    private List<Cure> adapt(Node node, List<Shape> got) {
        List<Wire> wires = wiresInto(node);
        return IntStream.range(1, wires.size())
                .filter(index -> !got.get(index).equals(got.getFirst()))
                .mapToObj(index -> adapter(got.get(index), got.getFirst())
                        .<Cure>map(layer -> new Cure.Insert(wires.get(index), layer))
                        .or(() -> adapter(got.getFirst(), got.get(index))
                                .map(layer -> new Cure.Insert(wires.getFirst(), layer)))
                        .orElseGet(() -> new Cure.Disconnect(wires.get(index))))
                .limit(1)
                .toList();
    }

    private static Optional<Layer> adapter(Shape from, Shape to) {
        if (from instanceof Shape.Image && to instanceof Shape.Flat row) {
            return from.elements() == row.size() ? Optional.of(new Flatten()) : Optional.empty();
        }
        if (from instanceof Shape.Flat && to instanceof Shape.Flat(int size)) {
            return Optional.of(new Dense(size, Activation.LINEAR));
        }
        if (from instanceof Shape.Image picture && to instanceof Shape.Image wanted) {
            return IntStream.rangeClosed(1, 8)
                    .filter(stride -> Math.ceilDiv(picture.height(), stride) == wanted.height())
                    .filter(stride -> Math.ceilDiv(picture.width(), stride) == wanted.width())
                    .mapToObj(stride -> projection(wanted.channels(), 1, stride, Padding.SAME))
                    .findFirst()
                    .or(() -> shrink(picture, wanted));
        }
        return Optional.empty();
    }

    /** A convolution whose kernel is just as large as the difference of the sides. */
    private static Optional<Layer> shrink(Shape.Image picture, Shape.Image wanted) {
        int kernel = picture.height() - wanted.height() + 1;
        boolean square = picture.width() - wanted.width() + 1 == kernel;
        return square && kernel >= 1 && kernel <= 31
                ? Optional.of(projection(wanted.channels(), kernel, 1, Padding.VALID))
                : Optional.empty();
    }

    private static Layer projection(int channels, int kernel, int stride, Padding padding) {
        return new Convolution(channels, kernel, stride, padding, Activation.LINEAR, true, WeightInit.XAVIER, 0, 0);
    }

    private List<Cure> flattenPictures(Node node) {
        return wiresInto(node).stream()
                .filter(wire -> shapes.get(wire.from()) instanceof Shape.Image)
                .<Cure>map(wire -> new Cure.Insert(wire, new Flatten()))
                .limit(1)
                .toList();
    }

    private List<Wire> wiresInto(Node node) {
        return network.wires().stream()
                .filter(wire -> wire.to().equals(node.id()))
                .toList();
    }

    private Wire onlyWire(Node node) {
        return wiresInto(node).getFirst();
    }

    private static Message name(Node node) {
        return node.layer().name();
    }

    private static double distance(Node one, Node other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
