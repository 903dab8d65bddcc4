package dev.layerlab.ui.charts;

import dev.layerlab.text.Message;
import dev.layerlab.training.EpochResult;
import dev.layerlab.ui.workbench.Jobs;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the charts show. Lines are thinned and smoothed off the drawing thread, one order at a time, and only between
 * {@link #start()} and {@link #stop()}.
 */
final class ChartsViewModel {
    static final double MOST_SMOOTHING = 0.99;
    private static final double FEWEST_STEPS = 4;
    private static final int MOST_COLUMNS = 300;

    private final DoubleProperty smoothing = new SimpleDoubleProperty(0.9);
    private final BooleanProperty logarithmicLoss = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Span>> zoom = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ChartLines> lines = new ReadOnlyObjectWrapper<>(ChartLines.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InvalidationListener order = changed -> order();
    private final CurveDesk desk = new CurveDesk();
    private final Workbench workbench;
    private final Jobs jobs;
    private int columns = MOST_COLUMNS;
    private boolean watched;
    private boolean drawing;
    private boolean outdated;

    ChartsViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.jobs = workbench.jobs();
    }

    /** How much the past counts in the smoothed line, 0 to {@link #MOST_SMOOTHING}. */
    DoubleProperty smoothingProperty() {
        return smoothing;
    }

    BooleanProperty logarithmicLossProperty() {
        return logarithmicLoss;
    }

    ReadOnlyObjectProperty<ChartLines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What stands under the pointer. */
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    void start() {
        watched = true;
        workbench.run().curvesProperty().addListener(order);
        workbench.run().earlierProperty().addListener(order);
        smoothing.addListener(order);
        zoom.addListener(order);
        order();
    }

    void stop() {
        watched = false;
        workbench.run().curvesProperty().removeListener(order);
        workbench.run().earlierProperty().removeListener(order);
        smoothing.removeListener(order);
        zoom.removeListener(order);
    }

    /** @param pixels that a chart is wide */
    void setWidth(double pixels) {
        int wanted = Math.clamp((int) pixels / 2, 40, MOST_COLUMNS);
        if (wanted != columns) {
            columns = wanted;
            order();
        }
    }

    boolean isZoomed() {
        return zoom.get().isPresent();
    }

    void zoomTo(Span steps) {
        if (steps.length() >= FEWEST_STEPS) {
            zoom.set(Optional.of(steps));
        }
    }

    /** Nearer (factor below 1) or farther; the step under the pointer stays there. */
    void zoomBy(double factor, double aroundStep) {
        ChartLines now = lines.get();
        Span wanted = now.steps().scaled(factor, aroundStep);
        if (wanted.length() >= now.whole().length()) {
            reset();
        } else {
            zoomTo(wanted.inside(now.whole()));
        }
    }

    void pan(Span from, double steps) {
        if (isZoomed()) {
            zoomTo(from.moved(steps).inside(lines.get().whole()));
        }
    }

    /** All steps again. */
    void reset() {
        zoom.set(Optional.empty());
    }

    /** Reads all values of the step, until {@link #leave()}. */
    void pointAt(double step) {
        ChartLines now = lines.get();
        int steps = now.curves().steps();
        int nearest = (int) Math.round(step);
        if (steps == 0 || nearest < 1 || nearest > steps) {
            leave();
            return;
        }
        List<EpochResult> epochs = now.curves().epochs();
        Optional<EpochResult> result =
                epochs.stream().filter(epoch -> epoch.lastStep() >= nearest).findFirst();
        int epoch = result.map(EpochResult::epoch).orElse(epochs.size() + 1);
        reading.set(Optional.of(new Reading(
                nearest,
                epoch,
                values(Measure.LOSS, now.curves().losses(), nearest, result),
                values(Measure.ACCURACY, now.curves().accuracies(), nearest, result))));
    }

    void leave() {
        reading.set(Optional.empty());
    }

    private Reading.Values values(Measure measure, float[] row, int step, Optional<EpochResult> result) {
        float[] smoothed = lines.get().of(measure).smoothed();
        return new Reading.Values(
                row[step - 1],
                step <= smoothed.length ? smoothed[step - 1] : Double.NaN,
                result.map(measure::validation).orElse(Double.NaN));
    }

    private void order() {
        if (!watched) {
            return;
        }
        if (drawing) {
            outdated = true;
            return;
        }
        drawing = true;
        ChartOrder wanted = new ChartOrder(
                workbench.run().curvesProperty().get(),
                workbench.run().earlierProperty().get(),
                smoothing.get(),
                zoom.get(),
                columns);
        jobs.run(() -> desk.draw(wanted), this::show, why -> {
            drawing = false;
            trouble.set(Optional.of(why));
        });
    }

    private void show(ChartLines drawn) {
        drawing = false;
        lines.set(drawn);
        if (outdated) {
            outdated = false;
            order();
        }
    }
}
