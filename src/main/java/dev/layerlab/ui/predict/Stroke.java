package dev.layerlab.ui.predict;

import java.util.ArrayList;
import java.util.List;

/**
 * One move of the pen, from setting it down to lifting it.
 *
 * @param spots where the pen was seen, at least one
 * @param width of the line, in pad units
 * @param erases whether it takes ink away
 */
record Stroke(List<Spot> spots, double width, boolean erases) {
    Stroke {
        spots = List.copyOf(spots);
        if (spots.isEmpty() || !(width > 0)) {
            throw new IllegalArgumentException(spots.size() + " spots, width " + width);
        }
    }

    static Stroke at(Spot first, double width, boolean erases) {
        return new Stroke(List.of(first), width, erases);
    }

    Stroke to(Spot next) {
        List<Spot> more = new ArrayList<>(spots.size() + 1);
        more.addAll(spots);
        more.add(next);
        return new Stroke(more, width, erases);
    }

    Spot last() {
        return spots.getLast();
    }
}
