package dev.layerlab.ui.canvas;

import dev.layerlab.network.Fragment;
import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Placement;
import dev.layerlab.network.TidyLayout;
import dev.layerlab.network.Wire;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.ui.workbench.Drawing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** What one can do on the canvas, without the screen: every command ends in one step of the drawing. */
final class CanvasViewModel {
    private static final double PASTE_OFFSET = 2 * Boxes.GRID;

    private final ReadOnlyObjectWrapper<Network> shown;
    private final ReadOnlyObjectWrapper<Optional<Wire>> selectedWire = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Drawing drawing;
    private Fragment clipboard = new Fragment(List.of(), List.of());
    private int pastes;
    private boolean previewing;

    CanvasViewModel(Drawing drawing) {
        this.drawing = drawing;
        this.shown = new ReadOnlyObjectWrapper<>(drawing.network());
        drawing.networkProperty().addListener((property, before, now) -> {
            previewing = false;
            shown.set(now);
            if (selectedWire.get().isPresent()
                    && !now.wires().contains(selectedWire.get().get())) {
                selectedWire.set(Optional.empty());
            }
        });
    }

    Drawing drawing() {
        return drawing;
    }

    /** What the canvas draws: the drawing, or what a gesture would make of it. */
    ReadOnlyObjectProperty<Network> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Network shown() {
        return shown.get();
    }

    /** Shows what a gesture would make of the drawing. */
    void preview(Network wouldBe) {
        previewing = true;
        shown.set(wouldBe);
    }

    boolean previewing() {
        return previewing;
    }

    /** Makes the preview the drawing, as one step. */
    void commit() {
        if (previewing) {
            previewing = false;
            drawing.edit(shown.get());
            shown.set(drawing.network());
        }
    }

    /** Back to the drawing as it is. */
    void cancel() {
        previewing = false;
        shown.set(drawing.network());
    }

    ReadOnlyObjectProperty<Optional<Wire>> selectedWireProperty() {
        return selectedWire.getReadOnlyProperty();
    }

    void select(Set<String> ids) {
        selectedWire.set(Optional.empty());
        drawing.select(ids);
    }

    void select(Wire wire) {
        drawing.select(Set.of());
        selectedWire.set(Optional.of(wire));
    }

    /** Adds the box to the selection or takes it out. */
    void toggle(String id) {
        Set<String> ids = new HashSet<>(drawing.selection());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        select(ids);
    }

    void selectAll() {
        select(ids(drawing.network().nodes()));
    }

    /** Selects the box after or before the selected one in the order of the flow; false at the end of the line. */
    boolean selectNext(boolean forward) {
        List<String> order = Walk.order(drawing.network(), drawing.report());
        Optional<String> next = Walk.next(order, drawing.selection(), forward);
        next.ifPresent(id -> select(Set.of(id)));
        return next.isPresent();
    }

    /** The selected boxes that are not the input or the output. */
    Set<String> freeSelection() {
        return ids(Fragment.of(drawing.network(), drawing.selection()).nodes());
    }

    void delete() {
        selectedWire
                .get()
                .ifPresentOrElse(
                        this::disconnect, () -> drawing.edit(drawing.network().without(freeSelection())));
    }

    void disconnect(Wire wire) {
        drawing.edit(drawing.network().disconnect(wire));
    }

    /** Takes away every wire at the selected boxes. */
    void disconnectSelected() {
        Network bare = drawing.network();
        for (Wire wire : drawing.network().wires()) {
            if (drawing.selection().contains(wire.from()) || drawing.selection().contains(wire.to())) {
                bare = bare.disconnect(wire);
            }
        }
        drawing.edit(bare);
    }

    /** Takes the selected boxes out of their lines and closes the gaps. */
    void takeOut() {
        Network closed = drawing.network();
        for (String id : freeSelection()) {
            closed = Placement.bypass(closed, id);
        }
        drawing.edit(closed);
    }

    void connect(String from, String to) {
        drawing.edit(drawing.network().connect(from, to));
    }

    void copy() {
        Fragment copied = Fragment.of(drawing.network(), drawing.selection());
        if (!copied.isEmpty()) {
            clipboard = copied;
            pastes = 0;
        }
    }

    void cut() {
        copy();
        drawing.edit(drawing.network().without(freeSelection()));
    }

    boolean canPaste() {
        return !clipboard.isEmpty();
    }

    void paste() {
        pastes++;
        add(clipboard, pastes * PASTE_OFFSET);
    }

    void duplicate() {
        add(Fragment.of(drawing.network(), drawing.selection()), PASTE_OFFSET);
    }

    private void add(Fragment fragment, double offset) {
        if (!fragment.isEmpty()) {
            Fragment.Pasted pasted = fragment.pasteInto(drawing.network(), offset, offset);
            drawing.edit(pasted.network());
            select(pasted.added());
        }
    }

    /** Moves the selected boxes, as one step. */
    void move(double right, double down) {
        drawing.edit(moved(drawing.network(), drawing.selection(), right, down));
    }

    static Network moved(Network network, Set<String> ids, double right, double down) {
        Network moved = network;
        for (String id : ids) {
            moved = moved.change(id, box -> box.at(box.x() + right, box.y() + down));
        }
        return moved;
    }

    void tidy(double aspect) {
        drawing.edit(TidyLayout.of(drawing.network(), aspect));
    }

    /** A new box with its middle at this point. */
    void place(Layer layer, Rectangle2D place) {
        Network before = drawing.network();
        Node added = new Node(before.freeId(layer), layer, place.getMinX(), place.getMinY());
        drawing.edit(before.with(added));
        select(Set.of(added.id()));
    }

    /** A new box in the middle of the wire. */
    void insert(Wire wire, Layer layer) {
        String id = drawing.network().freeId(layer);
        drawing.edit(Placement.insert(drawing.network(), wire, layer));
        select(Set.of(id));
    }

    /** A new box behind the selected one, wired to it; without a selection free of wires near the point. */
    void placeNext(Layer layer, Point2D middleOfView) {
        Network before = drawing.network();
        Optional<Node> selected = drawing.selection().size() == 1
                ? before.node(drawing.selection().iterator().next())
                : Optional.empty();
        List<Wire> onward = selected.stream()
                .flatMap(node ->
                        before.wires().stream().filter(wire -> wire.from().equals(node.id())))
                .toList();
        if (onward.size() == 1) {
            insert(onward.getFirst(), layer);
        } else if (selected.isPresent() && !(selected.get().layer() instanceof Output)) {
            placeBehind(selected.get(), layer);
        } else {
            place(layer, Boxes.free(before, Boxes.around(middleOfView)));
        }
    }

    private void placeBehind(Node node, Layer layer) {
        Network before = drawing.network();
        Rectangle2D beside = Boxes.at(node.x() + Placement.BOX_WIDTH + Placement.GAP, node.y());
        Rectangle2D place = Boxes.free(before, beside);
        Node added = new Node(before.freeId(layer), layer, place.getMinX(), place.getMinY());
        drawing.edit(before.with(added).connect(node.id(), added.id()));
        select(Set.of(added.id()));
    }

    private static Set<String> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).collect(Collectors.toUnmodifiableSet());
    }
}
