package dev.layerlab.ui.charts;

import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Figures;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** One chart with its title and, while the pointer is over a chart, the values under it. */
final class MeasurePane extends StackPane {
    private static final double PIXELS_PER_VALUE = 22;
    private static final double PIXELS_PER_STEP = 36;

    private final Measure measure;
    private final ChartsViewModel viewModel;
    private final Texts texts;
    private final Figures figures;
    private final CurveChart chart;
    private final Label readOut = new Label();

    MeasurePane(Measure measure, ChartsViewModel viewModel, Texts texts) {
        this.measure = measure;
        this.viewModel = viewModel;
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.chart = new CurveChart(
                new ScaleAxis(step -> figures.whole(Math.round(step)), PIXELS_PER_STEP),
                new ScaleAxis(this::value, PIXELS_PER_VALUE),
                measure == Measure.ACCURACY);
        chart.setTitle(texts.of("charts." + measure.name().toLowerCase(java.util.Locale.ROOT)));
        readOut.getStyleClass().add("read-out");
        readOut.setMouseTransparent(true);
        readOut.setVisible(false);
        StackPane.setAlignment(readOut, Pos.TOP_RIGHT);
        getChildren().addAll(chart, readOut);
        setMinSize(0, 0);
        chart.setMinSize(0, 0);
        install();
    }

    CurveChart chart() {
        return chart;
    }

    private void install() {
        viewModel.linesProperty().addListener((property, before, now) -> show(now));
        viewModel.logarithmicLossProperty().addListener((property, before, now) -> show(lines()));
        viewModel.readingProperty().addListener((property, before, now) -> show(now));
        chart.stepAxis().widthProperty().addListener((property, before, now) -> viewModel.setWidth(now.doubleValue()));
        new PointGesture(viewModel, chart);
        new WheelZoomGesture(viewModel, chart);
        new DragGesture(viewModel, chart, this);
    }

    private ChartLines lines() {
        return viewModel.linesProperty().get();
    }

    private void show(ChartLines lines) {
        boolean logarithmic =
                measure == Measure.LOSS && viewModel.logarithmicLossProperty().get();
        ChartLines.MeasureLines mine = lines.of(measure);
        Span values = CurveChart.room(mine, logarithmic, measure == Measure.ACCURACY);
        chart.show(mine, lines.epochEnds(), lines.steps(), values, logarithmic);
        show(viewModel.readingProperty().get());
    }

    private void show(Optional<Reading> reading) {
        readOut.setVisible(reading.isPresent());
        if (reading.isEmpty()) {
            chart.hidePointer();
            return;
        }
        Reading now = reading.get();
        Reading.Values values = now.of(measure);
        readOut.setText(texts.of(
                "charts.read-out",
                figures.whole(now.step()),
                figures.whole(now.epoch()),
                value(values.smoothed()),
                value(values.raw()),
                value(values.validation())));
        chart.point(now.step());
        boolean pointsRight = chart.stepAxis().getDisplayPosition(now.step())
                > chart.stepAxis().getWidth() / 2;
        StackPane.setAlignment(readOut, pointsRight ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        readOut.setTranslateX(pointsRight ? chart.getWidth() - chart.stepAxis().getWidth() : 0);
    }

    private String value(double value) {
        return switch (measure) {
            case LOSS -> figures.significant(value, 3);
            case ACCURACY -> Double.isNaN(value) ? "\u2013" : figures.significant(value * 100, 4) + " %";
        };
    }
}
