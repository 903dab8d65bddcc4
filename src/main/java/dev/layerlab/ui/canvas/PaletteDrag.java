package dev.layerlab.ui.canvas;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Carries a layer from the palette to the canvas, shown by a ghost at the pointer. Escape gives it up. */
final class PaletteDrag {
    private static final double SLACK = 4;

    private final PaletteEntry entry;
    private final LayerWords words;
    private final Landing landing;
    private Point2D pressed = Point2D.ZERO;
    private Optional<HBox> ghost = Optional.empty();
    private boolean givenUp;

    private PaletteDrag(PaletteEntry entry, LayerWords words, Landing landing) {
        this.entry = entry;
        this.words = words;
        this.landing = landing;
        entry.setOnMousePressed(this::press);
        entry.setOnMouseDragged(this::drag);
        entry.setOnMouseReleased(this::release);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && ghost.isPresent()) {
                givenUp = true;
                end();
                event.consume();
            }
        });
    }

    /** Makes the entry something that can be dragged. */
    static void install(PaletteEntry entry, LayerWords words, Landing landing) {
        new PaletteDrag(entry, words, landing);
    }

    private void press(MouseEvent event) {
        entry.requestFocus();
        pressed = inScene(event);
        givenUp = event.getButton() != MouseButton.PRIMARY;
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D now = inScene(event);
        if (givenUp || (ghost.isEmpty() && now.distance(pressed) <= SLACK)) {
            return;
        }
        HBox shown = ghost.orElseGet(this::showGhost);
        Point2D place = shown.getParent().sceneToLocal(now);
        shown.relocate(place.getX() + 10, place.getY() + 6);
        landing.hover(now);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (ghost.isPresent() && !givenUp) {
            end();
            landing.drop(entry.layer(), inScene(event));
        }
        event.consume();
    }

    private void end() {
        ghost.ifPresent(shown -> ((Pane) shown.getParent()).getChildren().remove(shown));
        ghost = Optional.empty();
        landing.leave();
    }

    private HBox showGhost() {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("box-icon");
        Label name = new Label(words.name(entry.layer()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox made = new HBox(icon, name);
        made.getStyleClass().addAll("ghost", LayerWords.style(entry.layer()));
        made.getStylesheets().add(CanvasPane.stylesheet());
        made.setManaged(false);
        made.setMouseTransparent(true);
        ((Pane) entry.getScene().getRoot()).getChildren().add(made);
        made.applyCss();
        made.layout();
        made.autosize();
        ghost = Optional.of(made);
        return made;
    }

    private static Point2D inScene(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
