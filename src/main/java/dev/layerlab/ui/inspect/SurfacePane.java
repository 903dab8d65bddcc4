package dev.layerlab.ui.inspect;

import dev.layerlab.data.Examples;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.CrispImage;
import dev.layerlab.ui.workbench.Figures;
import dev.layerlab.ui.workbench.PointsLayer;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.canvas.Canvas;
import javafx.scene.chart.NumberAxis;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;

/** The surface with the points on it and numbers at its edges. */
final class SurfacePane extends Pane {
    private static final double LEFT = 30;
    private static final double BOTTOM = 20;
    private static final double EDGE = 6;
    private static final double LEGEND_GAP = 12;

    private final Canvas surface = new Canvas();
    private final PointsLayer points = new PointsLayer();
    private final NumberAxis across = axis(Side.BOTTOM);
    private final NumberAxis up = axis(Side.LEFT);
    private final SurfaceLegend legend;
    private final Texts texts;
    private final Figures figures;
    private final CrispImage image = new CrispImage();
    private SurfaceSheet sheet;
    private Examples examples;
    private double side;

    /** @param pointed hears what stands under the pointer; an empty text when it is outside */
    SurfacePane(Texts texts, Consumer<String> pointed) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.legend = new SurfaceLegend(texts);
        getChildren().addAll(surface, points, across, up, legend);
        points.setOnMouseMoved(event -> pointed.accept(reading(event.getX(), event.getY())));
        points.setOnMouseExited(event -> pointed.accept(""));
        setMinSize(0, 0);
    }

    void show(SurfaceSheet wanted, Examples of) {
        boolean same = sheet != null && of == examples && side > 0;
        sheet = wanted;
        examples = of;
        if (same) {
            paint();
        } else {
            legend.show(of.dataset().classes());
            bounds(across);
            bounds(up);
            side = 0;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (sheet == null) {
            return;
        }
        double legendWidth = Math.min(legend.prefWidth(-1), getWidth() * 0.35);
        double room = Math.min(getWidth() - LEFT - legendWidth - LEGEND_GAP, getHeight() - BOTTOM - EDGE);
        double wanted = Math.max(20, Math.floor(room));
        double left = Math.max(LEFT, Math.floor((getWidth() - wanted - legendWidth - LEGEND_GAP) / 2));
        surface.relocate(left, EDGE);
        points.relocate(left, EDGE);
        // The axes end at the last round number, a little inside the edges.
        double inset =
                wanted * (1 - across.getUpperBound() / sheet.surface().plane().reach()) / 2;
        across.resizeRelocate(left + inset, EDGE + wanted, wanted - 2 * inset, BOTTOM);
        up.resizeRelocate(left - LEFT, EDGE + inset, LEFT, wanted - 2 * inset);
        legend.resizeRelocate(left + wanted + LEGEND_GAP, EDGE, legendWidth, getHeight() - EDGE);
        if (wanted != side) {
            side = wanted;
            surface.setWidth(side);
            surface.setHeight(side);
            points.show(examples, sheet.surface().plane(), side);
            paint();
        }
    }

    private void paint() {
        Atlas colors = sheet.colors();
        surface.getGraphicsContext2D()
                .drawImage(
                        image.show(colors.colors(), colors.width()),
                        colors.x(0),
                        colors.y(0),
                        sheet.surface().side(),
                        sheet.surface().side(),
                        0,
                        0,
                        side,
                        side);
    }

    private String reading(double x, double y) {
        if (sheet == null || side == 0) {
            return "";
        }
        int column = Math.clamp(
                (long) (x / side * sheet.surface().side()), 0, sheet.surface().side() - 1);
        int row = Math.clamp(
                (long) (y / side * sheet.surface().side()), 0, sheet.surface().side() - 1);
        int cell = row * sheet.surface().side() + column;
        int best = sheet.surface().strongest(cell);
        double reach = sheet.surface().plane().reach();
        return texts.of(
                "inspect.hover.surface",
                figures.significant((x / side * 2 - 1) * reach, 2),
                figures.significant((1 - y / side * 2) * reach, 2),
                examples.dataset().classes().get(best),
                figures.percent(sheet.surface().share(cell, best)));
    }

    private void bounds(NumberAxis axis) {
        double reach = sheet.surface().plane().reach();
        double unit = reach < 2 ? 0.5 : Math.ceil(reach / 4);
        double last = Math.floor(reach / unit) * unit;
        axis.setLowerBound(-last);
        axis.setUpperBound(last);
        axis.setTickUnit(unit);
    }

    private NumberAxis axis(Side at) {
        NumberAxis axis = new NumberAxis(-1, 1, 0.5);
        axis.setSide(at);
        axis.setAutoRanging(false);
        axis.setAnimated(false);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return figures.significant(Math.round(value.doubleValue() * 100) / 100.0, 2);
            }

            @Override
            public Number fromString(String text) {
                throw new UnsupportedOperationException("An axis is not edited");
            }
        });
        return axis;
    }
}
