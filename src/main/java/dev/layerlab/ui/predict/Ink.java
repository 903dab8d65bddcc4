package dev.layerlab.ui.predict;

import java.util.ArrayList;
import java.util.List;

/** All that is drawn on the pad, oldest stroke first. */
record Ink(List<Stroke> strokes) {
    /** Width and height of the pad in its own units, whatever its size on the screen. */
    static final double SIDE = 280;

    static final Ink NONE = new Ink(List.of());

    Ink {
        strokes = List.copyOf(strokes);
    }

    boolean isEmpty() {
        return strokes.stream().allMatch(Stroke::erases);
    }

    Ink with(Stroke added) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(added);
        return new Ink(more);
    }

    /** With the newest stroke replaced by a longer one. */
    Ink withLast(Stroke longer) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.set(more.size() - 1, longer);
        return new Ink(more);
    }
}
