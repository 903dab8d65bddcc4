package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.text.Message;
import dev.layerlab.text.Texts;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The drawn part of the canvas: grid, wires and boxes in that order, and the marks of a gesture on top. */
final class CanvasSurface extends Pane {
    private static final double MARGIN = 28;
    /** The toolbar lies over the canvas here. */
    private static final double TOOLBAR = 36;

    private static final double BIG_SCREEN = 1_000;

    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.START);
    private final Translate shift = new Translate();
    private final Scale zoom = new Scale();
    private final GridLayer grid = new GridLayer();
    private final WireLayer wires = new WireLayer();
    private final BoxLayer boxes;
    private final MarksLayer marks = new MarksLayer();
    private final Label saying = new Label();
    private final CanvasViewModel canvas;
    private final Texts texts;
    private boolean fitted = true;

    CanvasSurface(CanvasViewModel canvas, Texts texts, ReadOnlyObjectProperty<Map<String, Image>> pictures) {
        this.canvas = canvas;
        this.texts = texts;
        this.boxes = new BoxLayer(texts);
        getStyleClass().add("canvas-surface");
        setFocusTraversable(true);
        setMinSize(0, 0);
        Group world = new Group(wires, boxes, marks);
        world.getTransforms().addAll(shift, zoom);
        world.setMouseTransparent(true);
        world.setManaged(false);
        saying.getStyleClass().add("canvas-saying");
        saying.setMouseTransparent(true);
        saying.setVisible(false);
        getChildren().addAll(grid, world, saying);
        clip();
        follow(pictures);
    }

    private void clip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        widthProperty().addListener(now -> resized());
        heightProperty().addListener(now -> resized());
    }

    private void follow(ReadOnlyObjectProperty<Map<String, Image>> pictures) {
        canvas.shownProperty().addListener((property, before, now) -> show(now));
        canvas.drawing().reportProperty().addListener((property, before, now) -> write());
        canvas.drawing().selectionProperty().addListener((property, before, now) -> boxes.markSelected(now));
        canvas.selectedWireProperty().addListener((property, before, now) -> wires.markSelected(now));
        canvas.drawing().openedProperty().addListener(now -> fit());
        pictures.addListener((property, before, now) -> boxes.show(now));
        show(canvas.shown());
        boxes.show(pictures.get());
    }

    private void show(Network network) {
        wires.show(network);
        boxes.show(network);
        boxes.markSelected(canvas.drawing().selection());
        if (!canvas.previewing()) {
            write();
        }
    }

    private void write() {
        boxes.write(canvas.drawing().network(), canvas.drawing().report());
    }

    /** Which part of the canvas is seen. */
    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    View view() {
        return view.get();
    }

    void look(View next) {
        fitted = false;
        view.set(next);
        shift.setX(next.left());
        shift.setY(next.top());
        zoom.setX(next.scale());
        zoom.setY(next.scale());
        grid.show(next, getWidth(), getHeight());
        boxes.lookFrom(next.scale());
    }

    /** Zooms round the middle of the view. */
    void zoom(double factor) {
        look(view().zoomedAt(getWidth() / 2, getHeight() / 2, factor));
    }

    /** The whole drawing in the middle; it stays so until the user looks elsewhere. */
    void fit() {
        if (getWidth() > 0 && getHeight() > 0) {
            Rectangle2D area = Boxes.area(canvas.shown().nodes());
            look(View.fitting(area, getWidth(), getHeight(), TOOLBAR, MARGIN, getWidth() > BIG_SCREEN ? 1.25 : 1));
        }
        fitted = true;
    }

    private void resized() {
        if (fitted) {
            fit();
        } else {
            grid.show(view(), getWidth(), getHeight());
        }
    }

    /** Moves the view just so far that the box is in it. */
    void reveal(String id) {
        canvas.shown().node(id).ifPresent(this::reveal);
    }

    private void reveal(Node node) {
        Rectangle2D box = Boxes.bounds(node);
        Point2D first = view().toScreen(box.getMinX(), box.getMinY());
        Point2D last = view().toScreen(box.getMaxX(), box.getMaxY());
        double right = overshoot(first.getX(), last.getX(), getWidth());
        double down = overshoot(first.getY(), last.getY(), getHeight());
        if (right != 0 || down != 0) {
            look(view().panned(right, down));
        }
    }

    private static double overshoot(double from, double to, double room) {
        if (from < MARGIN) {
            return MARGIN - from;
        }
        return to > room - MARGIN ? Math.max(MARGIN - from, room - MARGIN - to) : 0;
    }

    Point2D middle() {
        return view().toCanvas(getWidth() / 2, getHeight() / 2);
    }

    Hit hit(Point2D onCanvas) {
        return Hit.at(canvas.shown(), wires.routes(), onCanvas, view().scale());
    }

    WireLayer wires() {
        return wires;
    }

    MarksLayer marks() {
        return marks;
    }

    void hover(Optional<String> box) {
        boxes.markHovered(box);
    }

    String spoken(String id) {
        return boxes.spoken(id);
    }

    /** A word at the pointer while a gesture lasts. */
    void say(Point2D onScreen, Message sentence) {
        saying.setText(texts.of(sentence));
        saying.setVisible(true);
        saying.autosize();
        saying.relocate(
                Math.clamp(onScreen.getX() + 16, 4, Math.max(4, getWidth() - saying.getWidth() - 4)),
                Math.clamp(onScreen.getY() + 18, 4, Math.max(4, getHeight() - saying.getHeight() - 4)));
    }

    void sayNothing() {
        saying.setVisible(false);
    }
}
