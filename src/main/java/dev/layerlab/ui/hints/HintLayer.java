package dev.layerlab.ui.hints;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.CloseButton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lies over the panels and shows the hint that is due beside what it speaks of. Lets every click through. */
public final class HintLayer extends Pane {
    private static final double GAP = 4;
    private static final double WIDEST = 350;

    private final InvalidationListener moved = changed -> requestLayout();
    private final Map<Hint, Node> places;
    private final Label words = new Label();
    private final Region arrow = new Region();
    private final HBox callout = new HBox();
    private final HintsViewModel hints;
    private final Texts texts;
    private Optional<Hint> shown = Optional.empty();

    /** @param places what each hint points at; a press on it means that the hint is understood */
    public HintLayer(Texts texts, HintsViewModel hints, Map<Hint, Node> places) {
        this.texts = texts;
        this.hints = hints;
        this.places = Map.copyOf(places);
        getStyleClass().add("hint-layer");
        setPickOnBounds(false);
        build();
        hints.setInSight(hint -> isInSight(places.get(hint)));
        places.forEach((hint, place) -> place.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> hints.done(hint)));
        hints.shownProperty().addListener((property, before, now) -> show(now));
        show(hints.shownProperty().get());
    }

    private void build() {
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(WIDEST);
        CloseButton close = new CloseButton(texts, () -> shown.ifPresent(hints::done));
        close.setFocusTraversable(false);
        callout.getStyleClass().add("hint");
        callout.getChildren().setAll(words, close);
        arrow.setMouseTransparent(true);
        getChildren().setAll(callout, arrow);
    }

    private void show(Optional<Hint> hint) {
        shown.map(places::get)
                .ifPresent(place -> place.localToSceneTransformProperty().removeListener(moved));
        shown = hint;
        callout.setVisible(hint.isPresent());
        arrow.setVisible(hint.isPresent());
        hint.ifPresent(due -> {
            String name = due.name().toLowerCase(Locale.ROOT);
            words.setText(texts.of("hints." + name));
            arrow.getStyleClass().setAll("hint-arrow", "hint-arrow-" + name);
            places.get(due).localToSceneTransformProperty().addListener(moved);
            requestLayout();
        });
    }

    private static boolean isInSight(Node place) {
        return place.getScene() != null;
    }

    @Override
    protected void layoutChildren() {
        if (shown.isEmpty() || getScene() == null) {
            return;
        }
        Node place = places.get(shown.get());
        boolean gone = !isInSight(place);
        callout.setVisible(!gone);
        arrow.setVisible(!gone);
        if (gone) {
            return;
        }
        callout.autosize();
        arrow.autosize();
        Bounds target = sceneToLocal(place.localToScene(place.getLayoutBounds()));
        switch (shown.get()) {
            case TRAIN -> standBelow(target);
            case DRAW -> standLeftOf(target);
        }
    }

    private void standBelow(Bounds target) {
        double top = Math.max(0, target.getMaxY()) + GAP;
        arrow.relocate(target.getCenterX() - arrow.getWidth() / 2, top);
        double left = target.getCenterX() - callout.getWidth() / 2;
        double farthest = Math.max(GAP, getWidth() - callout.getWidth() - GAP);
        callout.relocate(Math.clamp(left, GAP, farthest), top + arrow.getHeight() - 1);
    }

    private void standLeftOf(Bounds target) {
        double right = target.getMinX() - GAP - arrow.getWidth();
        arrow.relocate(right, target.getCenterY() - arrow.getHeight() / 2);
        callout.relocate(right - callout.getWidth() + 1, target.getCenterY() - callout.getHeight() / 2);
    }
}
