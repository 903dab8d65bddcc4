package dev.layerlab.ui.charts;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.chart.ValueAxis;

/** An axis with round numbers in the language's format, linear or logarithmic. */
final class ScaleAxis extends ValueAxis<Number> {
    private final DoubleFunction<String> format;
    private final double pixelsPerTick;
    private boolean logarithmic;

    /** @param pixelsPerTick room that a number takes along the axis */
    ScaleAxis(DoubleFunction<String> format, double pixelsPerTick) {
        this.format = format;
        this.pixelsPerTick = pixelsPerTick;
        setAutoRanging(false);
        setAnimated(false);
        setMinorTickVisible(false);
        setTickLabelGap(2);
    }

    void show(Span span, boolean wantedLogarithmic) {
        if (logarithmic != wantedLogarithmic) {
            logarithmic = wantedLogarithmic;
            invalidateRange();
            requestAxisLayout();
        }
        setLowerBound(span.from());
        setUpperBound(span.to());
    }

    @Override
    public double getDisplayPosition(Number value) {
        if (!logarithmic) {
            return super.getDisplayPosition(value);
        }
        double low = Math.log(getLowerBound());
        double share =
                (Math.log(Math.max(value.doubleValue(), Double.MIN_NORMAL)) - low) / (Math.log(getUpperBound()) - low);
        return getSide().isVertical() ? getHeight() * (1 - share) : getWidth() * share;
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        int most = Math.max(2, (int) (length / pixelsPerTick));
        Span span = (Span) range;
        return logarithmic ? Ticks.logarithmic(span, most) : Ticks.linear(span, most);
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.of();
    }

    @Override
    protected String getTickMarkLabel(Number value) {
        return format.apply(value.doubleValue());
    }

    @Override
    protected Object getRange() {
        return new Span(getLowerBound(), getUpperBound());
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        Span span = (Span) range;
        setLowerBound(span.from());
        setUpperBound(span.to());
        currentLowerBound.set(span.from());
        setScale(calculateNewScale(getSide().isVertical() ? getHeight() : getWidth(), span.from(), span.to()));
    }
}
