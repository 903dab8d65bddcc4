package dev.layerlab.ui.charts;

import dev.layerlab.training.Curves;
import dev.layerlab.training.EpochResult;
import dev.layerlab.ui.charts.ChartLines.EpochEnd;
import dev.layerlab.ui.charts.ChartLines.MeasureLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prepares the charts. Remembers what it has seen of each run, so that an order costs what is new and not what is old.
 * For one order at a time, on any thread.
 */
final class CurveDesk {
    private static final int MOST_EPOCH_MARKS = 12;
    private static final int EARLIER_COLUMNS = 160;
    /** Earlier runs are only there to be compared with, so their noise is smoothed away whatever the slider says. */
    private static final double EARLIER_SMOOTHING = 0.95;

    private RunTraces current = new RunTraces();
    private Map<Curves, RunTraces> earlier = new IdentityHashMap<>();

    ChartLines draw(ChartOrder order) {
        if (!current.continuesWith(order.curves())) {
            current = new RunTraces();
        }
        current.follow(order.curves(), order.smoothing());
        followEarlier(order);
        return new ChartLines(
                order.curves(),
                order.steps(),
                order.whole(),
                epochEnds(order),
                lines(order, Measure.LOSS),
                lines(order, Measure.ACCURACY));
    }

    private void followEarlier(ChartOrder order) {
        Map<Curves, RunTraces> still = new IdentityHashMap<>();
        for (Curves run : order.earlier()) {
            RunTraces traces = earlier.getOrDefault(run, new RunTraces());
            traces.follow(run, Math.max(EARLIER_SMOOTHING, order.smoothing()));
            still.put(run, traces);
        }
        earlier = still;
    }

    private MeasureLines lines(ChartOrder order, Measure measure) {
        Trace trace = current.of(measure);
        Span steps = order.steps();
        Line raw = Decimation.of(trace.raw(), steps, order.columns());
        Line smooth = Decimation.of(trace.smooth(), steps, order.columns());
        Line validation = validation(order, measure);
        List<Line> before = order.earlier().stream()
                .map(run -> Decimation.of(
                        earlier.get(run).of(measure).smooth(), steps, Math.min(EARLIER_COLUMNS, order.columns())))
                .toList();
        List<Line> all = new ArrayList<>(before);
        all.addAll(List.of(raw, smooth, validation));
        return new MeasureLines(raw, smooth, validation, before, trace.smooth().values(), values(all), smallest(all));
    }

    private static Line validation(ChartOrder order, Measure measure) {
        List<EpochResult> epochs = order.curves().epochs();
        float[] values = new float[epochs.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) measure.validation(epochs.get(i));
        }
        int from = firstBehind(epochs, order.steps().from()) - 1;
        int to = firstBehind(epochs, order.steps().to()) + 1;
        Extremes row = new Extremes();
        row.follow(values, values.length);
        Line byEpoch = Decimation.of(row, new Span(Math.max(1, from), Math.max(2, to)), order.columns());
        double[] steps = Arrays.stream(byEpoch.xs())
                .map(epoch -> epochs.get((int) epoch - 1).lastStep())
                .toArray();
        return new Line(steps, byEpoch.ys());
    }

    /** Number of epochs that end before this step. */
    private static int firstBehind(List<EpochResult> epochs, double step) {
        int low = 0;
        int high = epochs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (epochs.get(middle).lastStep() < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<EpochEnd> epochEnds(ChartOrder order) {
        List<EpochResult> epochs = order.curves().epochs();
        int from = firstBehind(epochs, order.steps().from());
        int to = Math.min(epochs.size(), firstBehind(epochs, order.steps().to()) + 1);
        int every = (int) Ticks.niceStep((double) (to - from) / MOST_EPOCH_MARKS, 1);
        return epochs.subList(Math.min(from, to), to).stream()
                .filter(result -> result.epoch() % every == 0)
                .map(result -> new EpochEnd(result.epoch(), result.lastStep()))
                .toList();
    }

    private static Span values(List<Line> lines) {
        double lowest = stream(lines).min().orElse(0);
        double highest = stream(lines).max().orElse(1);
        return new Span(lowest, highest > lowest ? highest : lowest + 1e-3);
    }

    private static double smallest(List<Line> lines) {
        return stream(lines).filter(value -> value > 0).min().orElse(0.1);
    }

    private static java.util.stream.DoubleStream stream(List<Line> lines) {
        return lines.stream().flatMapToDouble(line -> Arrays.stream(line.ys()));
    }
}
