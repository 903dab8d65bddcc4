package dev.layerlab.ui.charts;

import dev.layerlab.training.Curves;
import java.util.List;

/**
 * Both charts, thinned and ready to draw.
 *
 * @param steps in sight
 * @param whole all steps there are
 * @param epochEnds epochs that end in sight, thinned to what is legible
 */
record ChartLines(
        Curves curves, Span steps, Span whole, List<EpochEnd> epochEnds, MeasureLines loss, MeasureLines accuracy) {
    static final ChartLines EMPTY = new ChartLines(
            Curves.EMPTY, new Span(1, 10), new Span(1, 10), List.of(), MeasureLines.EMPTY, MeasureLines.EMPTY);

    MeasureLines of(Measure measure) {
        return switch (measure) {
            case LOSS -> loss;
            case ACCURACY -> accuracy;
        };
    }

    boolean isEmpty() {
        return curves.steps() == 0 && loss.earlier().isEmpty();
    }

    /** @param step the last one of the epoch */
    record EpochEnd(int epoch, int step) {}

    /**
     * The lines of one chart.
     *
     * @param smoothed row of which the {@code smooth} line is made, to read values from
     * @param values lowest and highest value in sight
     */
    record MeasureLines(
            Line raw,
            Line smooth,
            Line validation,
            List<Line> earlier,
            float[] smoothed,
            Span values,
            double smallest) {
        static final MeasureLines EMPTY =
                new MeasureLines(Line.EMPTY, Line.EMPTY, Line.EMPTY, List.of(), new float[0], new Span(0, 1), 0.1);
    }
}
