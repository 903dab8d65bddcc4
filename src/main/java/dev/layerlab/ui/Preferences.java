package dev.layerlab.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the window remembers from one start to the next.
 *
 * @param dark whether the dark theme is on
 * @param language tag of the chosen language, such as "en" or "zh-CN"; empty to follow the system
 * @param projector whether type and lines are enlarged
 * @param dividers positions of each split pane's dividers, 0 to 1, by the split pane's id
 * @param folded names of the parts that are folded away
 * @param knownHints names of the hints that were shown or not needed
 * @param width of the window in pixels; 0 before the first start
 * @param height of the window in pixels
 */
public record Preferences(
        boolean dark,
        String language,
        boolean projector,
        Map<String, List<Double>> dividers,
        Set<String> folded,
        Set<String> knownHints,
        double width,
        double height) {
    public static final Preferences FIRST = new Preferences(false, "", false, Map.of(), Set.of(), Set.of(), 0, 0);

    /** Files of earlier versions know fewer of them. */
    public Preferences {
        folded = folded == null ? Set.of() : Set.copyOf(folded);
        knownHints = knownHints == null ? Set.of() : Set.copyOf(knownHints);
    }

    public Preferences withDark(boolean changed) {
        return new Preferences(changed, language, projector, dividers, folded, knownHints, width, height);
    }

    public Preferences withLanguage(String changed) {
        return new Preferences(dark, changed, projector, dividers, folded, knownHints, width, height);
    }

    public Preferences withProjector(boolean changed) {
        return new Preferences(dark, language, changed, dividers, folded, knownHints, width, height);
    }

    public Preferences withLayout(
            Map<String, List<Double>> positions, Set<String> foldedNow, double newWidth, double newHeight) {
        return new Preferences(
                dark, language, projector, Map.copyOf(positions), foldedNow, knownHints, newWidth, newHeight);
    }

    public Preferences withKnownHint(String name) {
        Set<String> more = new HashSet<>(knownHints);
        more.add(name);
        return new Preferences(dark, language, projector, dividers, folded, more, width, height);
    }
}
