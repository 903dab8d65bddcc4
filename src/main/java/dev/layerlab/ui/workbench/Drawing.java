package dev.layerlab.ui.workbench;

import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.WeightInit;
import dev.layerlab.tensor.Shape;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The network being drawn: its newest value, what it amounts to, what is selected, and the way back. */
public final class Drawing {
    private final ReadOnlyObjectWrapper<Network> network;
    private final ReadOnlyObjectWrapper<NetworkReport> report;
    private final ReadOnlyObjectWrapper<Set<String>> selection = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper opened = new ReadOnlyLongWrapper();
    private final Undo<Network> undo = new Undo<>();
    private final long availableBytes;
    private int batchSize;
    private Shape shape;
    private int classes;

    /** @param availableBytes what training may take of this machine's memory */
    Drawing(Network start, int batchSize, long availableBytes) {
        this.batchSize = batchSize;
        this.availableBytes = availableBytes;
        this.network = new ReadOnlyObjectWrapper<>(start);
        this.report = new ReadOnlyObjectWrapper<>(NetworkCheck.check(start, batchSize, availableBytes));
    }

    public ReadOnlyObjectProperty<Network> networkProperty() {
        return network.getReadOnlyProperty();
    }

    public Network network() {
        return network.get();
    }

    /** Shapes, costs and problems of {@link #network()}, always up to date. */
    public ReadOnlyObjectProperty<NetworkReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public NetworkReport report() {
        return report.get();
    }

    /** Ids of the selected boxes. */
    public ReadOnlyObjectProperty<Set<String>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Set<String> selection() {
        return selection.get();
    }

    public void select(Set<String> ids) {
        selection.set(Set.copyOf(ids));
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Grows when the drawing of another project takes the place of this one. */
    public ReadOnlyLongProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** One step for undo. Every edit by the user goes through here. */
    public void edit(Network changed) {
        if (!changed.equals(network())) {
            undo.remember(network());
            show(changed);
        }
    }

    public void undo() {
        undo.undo(network()).ifPresent(this::show);
    }

    public void redo() {
        undo.redo(network()).ifPresent(this::show);
    }

    /** Another project: nothing to take back, and no data to follow yet. */
    void replace(Network other) {
        undo.clear();
        selection.set(Set.of());
        shape = null;
        show(other);
        opened.set(opened.get() + 1);
    }

    /** From now on the input and output boxes have the shape and the classes of the data; not a step for undo. */
    void follow(Shape dataShape, int dataClasses) {
        shape = dataShape;
        classes = dataClasses;
        show(network());
    }

    void setBatchSize(int size) {
        if (size != batchSize) {
            batchSize = size;
            report.set(NetworkCheck.check(network(), batchSize, availableBytes));
        }
    }

    private Network fitted(Network drawn) {
        Network fitted = drawn;
        for (Node node : drawn.nodes()) {
            fitted = switch (node.layer()) {
                case Input input -> fitted.change(node.id(), box -> box.with(new Input(shape)));
                case Output(int before, WeightInit weightInit, double l1, double l2) ->
                    fitted.change(node.id(), box -> box.with(new Output(classes, weightInit, l1, l2)));
                default -> fitted;
            };
        }
        return fitted;
    }

    private void show(Network drawn) {
        Network next = shape == null ? drawn : fitted(drawn);
        NetworkReport checked = NetworkCheck.check(next, batchSize, availableBytes);
        Set<String> ids = next.nodes().stream().map(Node::id).collect(Collectors.toSet());
        selection.set(selection().stream().filter(ids::contains).collect(Collectors.toUnmodifiableSet()));
        // The report first, so that whoever hears of a new network finds the report that belongs to it.
        report.set(checked);
        network.set(next);
        canUndo.set(undo.canUndo());
        canRedo.set(undo.canRedo());
    }
}
