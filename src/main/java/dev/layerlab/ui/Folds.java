package dev.layerlab.ui;

import dev.layerlab.text.Texts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;

/** What can be folded away: the left column, the right column and the bottom row. */
final class Folds {
    final Fold left;
    final Fold right;
    final Fold bottom;
    private final Map<String, Fold> byName;

    Folds(Texts texts) {
        left = new Fold("left", Orientation.VERTICAL, texts);
        right = new Fold("right", Orientation.VERTICAL, texts);
        bottom = new Fold("bottom", Orientation.HORIZONTAL, texts);
        byName = Map.of("left", left, "right", right, "bottom", bottom);
    }

    /** Names of what is folded now. */
    Set<String> folded() {
        return byName.entrySet().stream()
                .filter(fold -> fold.getValue().foldedProperty().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void restore(Set<String> names) {
        byName.forEach((name, fold) -> fold.foldedProperty().set(names.contains(name)));
    }

    /** From now on the fold takes the item out of its split pane. */
    static void install(Fold fold, FoldSplit split, Node item) {
        fold.foldedProperty().addListener((property, before, now) -> split.setFolded(item, now));
    }
}
