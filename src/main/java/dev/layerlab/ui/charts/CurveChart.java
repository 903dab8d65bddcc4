package dev.layerlab.ui.charts;

import dev.layerlab.ui.charts.ChartLines.EpochEnd;
import dev.layerlab.ui.charts.ChartLines.MeasureLines;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.chart.LineChart;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/**
 * One chart: training as a solid line over its faint raw numbers, validation dashed with a mark for each epoch. It
 * draws its thinned lines itself; {@link LineChart} gives axes and grid.
 */
final class CurveChart extends LineChart<Number, Number> {
    private static final double MARK = 3;
    private static final int MOST_MARKS = 60;
    private static final double HEADROOM = 0.05;

    private final ScaleAxis stepAxis;
    private final ScaleAxis valueAxis;
    private final boolean numbersBelow;
    private final Path epochLines = path("epoch-line");
    private final List<Text> epochNumbers = new ArrayList<>();
    private final List<Polyline> earlier = new ArrayList<>();
    private final Polyline raw = line("raw-line");
    private final Polyline smooth = line("training-line");
    private final Polyline validation = line("validation-line");
    private final Path validationMarks = path("validation-mark");
    private final javafx.scene.shape.Line pointer = new javafx.scene.shape.Line();
    private MeasureLines lines = MeasureLines.EMPTY;
    private List<EpochEnd> epochEnds = List.of();

    /** @param numbersBelow whether epoch numbers stand at the bottom, because the lines run along the top */
    CurveChart(ScaleAxis stepAxis, ScaleAxis valueAxis, boolean numbersBelow) {
        super(stepAxis, valueAxis, FXCollections.observableArrayList());
        this.stepAxis = stepAxis;
        this.valueAxis = valueAxis;
        this.numbersBelow = numbersBelow;
        setAnimated(false);
        setLegendVisible(false);
        setCreateSymbols(false);
        setVerticalGridLinesVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalZeroLineVisible(false);
        pointer.getStyleClass().add("pointer-line");
        pointer.setManaged(false);
        pointer.setVisible(false);
        getPlotChildren().addAll(epochLines, raw, smooth, validation, validationMarks, pointer);
        getStyleClass().add("curve-chart");
    }

    ScaleAxis stepAxis() {
        return stepAxis;
    }

    void show(MeasureLines wanted, List<EpochEnd> ends, Span steps, Span values, boolean logarithmic) {
        lines = wanted;
        epochEnds = ends;
        stepAxis.show(steps, false);
        valueAxis.show(values, logarithmic);
        requestChartLayout();
    }

    /** Values from the axis's bottom to its top: a little room above and below the lines. */
    static Span room(MeasureLines lines, boolean logarithmic, boolean share) {
        if (logarithmic) {
            double bottom = Math.max(lines.smallest(), 1e-9);
            return new Span(bottom / 1.2, Math.max(lines.values().to(), bottom * 1.01) * 1.2);
        }
        double headroom = lines.values().length() * HEADROOM;
        double bottom = Math.max(0, lines.values().from() - headroom);
        double top = lines.values().to() + headroom;
        return share ? new Span(Math.min(bottom, 0.99), Math.max(1, Math.min(top, 1.02))) : new Span(bottom, top);
    }

    /** A thin line at this step, until {@link #hidePointer()}. */
    void point(double step) {
        double x = stepAxis.getDisplayPosition(step);
        pointer.setStartX(x);
        pointer.setEndX(x);
        pointer.setStartY(0);
        pointer.setEndY(valueAxis.getHeight());
        pointer.setVisible(x >= 0 && x <= stepAxis.getWidth());
    }

    void hidePointer() {
        pointer.setVisible(false);
    }

    @Override
    protected void layoutPlotChildren() {
        place(raw, lines.raw());
        place(smooth, lines.smooth());
        place(validation, lines.validation());
        placeEarlier();
        placeEpochs();
        placeMarks();
    }

    private void placeEarlier() {
        while (earlier.size() > lines.earlier().size()) {
            getPlotChildren().remove(earlier.removeLast());
        }
        while (earlier.size() < lines.earlier().size()) {
            Polyline added = line("earlier-line");
            earlier.add(added);
            getPlotChildren().add(1, added);
        }
        for (int i = 0; i < earlier.size(); i++) {
            place(earlier.get(i), lines.earlier().get(i));
        }
    }

    private void place(Polyline target, Line line) {
        Double[] points = new Double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            points[2 * i] = stepAxis.getDisplayPosition(line.xs()[i]);
            points[2 * i + 1] = valueAxis.getDisplayPosition(line.ys()[i]);
        }
        target.getPoints().setAll(points);
    }

    private void placeEpochs() {
        List<PathElement> strokes = new ArrayList<>();
        while (epochNumbers.size() < epochEnds.size()) {
            Text number = new Text();
            number.getStyleClass().add("epoch-number");
            epochNumbers.add(number);
            getPlotChildren().add(number);
        }
        for (int i = 0; i < epochNumbers.size(); i++) {
            Text number = epochNumbers.get(i);
            number.setVisible(i < epochEnds.size());
            if (number.isVisible()) {
                double x =
                        Math.round(stepAxis.getDisplayPosition(epochEnds.get(i).step())) + 0.5;
                strokes.add(new MoveTo(x, 0));
                strokes.add(new LineTo(x, valueAxis.getHeight()));
                number.setText(Integer.toString(epochEnds.get(i).epoch()));
                double height = number.prefHeight(-1);
                number.relocate(x - number.prefWidth(-1) - 2, numbersBelow ? valueAxis.getHeight() - height : 0);
            }
        }
        epochLines.getElements().setAll(strokes);
    }

    private void placeMarks() {
        List<PathElement> marks = new ArrayList<>();
        Line line = lines.validation();
        for (int i = 0; i < line.size() && line.size() <= MOST_MARKS; i++) {
            double x = stepAxis.getDisplayPosition(line.xs()[i]);
            double y = valueAxis.getDisplayPosition(line.ys()[i]);
            marks.add(new MoveTo(x - MARK, y));
            marks.add(new LineTo(x, y - MARK));
            marks.add(new LineTo(x + MARK, y));
            marks.add(new LineTo(x, y + MARK));
            marks.add(new LineTo(x - MARK, y));
        }
        validationMarks.getElements().setAll(marks);
    }

    private static Polyline line(String style) {
        Polyline line = new Polyline();
        line.getStyleClass().add(style);
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
