package dev.layerlab.ui.charts;

import dev.layerlab.training.Curves;
import java.util.List;
import java.util.Optional;

/**
 * What the charts shall show.
 *
 * @param smoothing how much the past counts in the smoothed line, 0 to less than 1
 * @param zoom steps in sight; empty for all
 * @param columns of the screen that a chart fills
 */
record ChartOrder(Curves curves, List<Curves> earlier, double smoothing, Optional<Span> zoom, int columns) {
    /** All steps there are, of this run and the earlier ones; a few while there are none. */
    Span whole() {
        int most = earlier.stream().mapToInt(Curves::steps).reduce(curves.steps(), Math::max);
        return new Span(1, Math.max(10, most));
    }

    /** The steps in sight: those of the running run where nothing is zoomed and it is longer than nothing. */
    Span steps() {
        return zoom.map(wanted -> wanted.inside(whole())).orElseGet(this::whole);
    }
}
