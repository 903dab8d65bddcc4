package dev.layerlab.ui.predict;

import dev.layerlab.text.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** Where one draws for the network with mouse, pen or finger: light ink on dark. */
final class DrawPad extends Region {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double SMALLEST = 96;

    private final Group strokes = new Group();
    private final Scale scale = new Scale(1, 1);
    private final Rectangle frame = new Rectangle();
    private final Label hint = new Label();
    private final InkBoard board;

    DrawPad(InkBoard board, Texts texts) {
        this.board = board;
        getStyleClass().add("draw-pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(texts.of("predict.pad.accessible"));
        hint.getStyleClass().add("pad-hint");
        hint.setMouseTransparent(true);
        strokes.setManaged(false);
        strokes.setMouseTransparent(true);
        strokes.getTransforms().add(scale);
        setClip(frame);
        getChildren().setAll(strokes, hint);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, released -> board.penUp());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        board.inkProperty().addListener((property, before, now) -> show(now));
        show(board.ink());
    }

    /** What to do on the empty pad. */
    void setHint(String text) {
        hint.setText(text);
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            board.penDown(spot(event));
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            board.penTo(spot(event));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event)) {
            board.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            board.clear();
            event.consume();
        }
    }

    /** Outside the pad too, so that a line leaves it where the pen does. */
    private Spot spot(MouseEvent event) {
        double side = side();
        return new Spot(event.getX() / side * Ink.SIDE, event.getY() / side * Ink.SIDE);
    }

    private void show(Ink ink) {
        hint.setVisible(ink.strokes().isEmpty());
        List<Stroke> wanted = ink.strokes();
        List<javafx.scene.Node> shown = strokes.getChildren();
        if (shown.size() > wanted.size()) {
            shown.subList(wanted.size(), shown.size()).clear();
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == shown.size()) {
                shown.add(new StrokePath(wanted.get(i)));
            } else if (!((StrokePath) shown.get(i)).canGrowTo(wanted.get(i))) {
                shown.set(i, new StrokePath(wanted.get(i)));
            } else if (i == wanted.size() - 1) {
                ((StrokePath) shown.get(i)).grow(wanted.get(i));
            }
        }
    }

    private double side() {
        return Math.max(1, Math.min(getWidth(), getHeight()));
    }

    @Override
    protected void layoutChildren() {
        double factor = side() / Ink.SIDE;
        scale.setX(factor);
        scale.setY(factor);
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        frame.setArcWidth(8);
        frame.setArcHeight(8);
        hint.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return SMALLEST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return height > 0 ? height : Ink.SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width : Ink.SIDE;
    }
}
