package dev.layerlab.ui.charts;

import javafx.scene.input.ScrollEvent;

/** The wheel zooms the steps around the pointer; sideways, or with Shift, it moves them. */
final class WheelZoomGesture {
    private static final double FACTOR_PER_PIXEL = 1.006;

    WheelZoomGesture(ChartsViewModel viewModel, CurveChart chart) {
        chart.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (!PlotPoint.isOver(chart, event.getSceneX(), event.getSceneY())) {
                return;
            }
            Span steps = viewModel.linesProperty().get().steps();
            if (event.getDeltaY() != 0) {
                viewModel.zoomBy(
                        Math.pow(FACTOR_PER_PIXEL, -event.getDeltaY()),
                        PlotPoint.step(chart, event.getSceneX(), event.getSceneY()));
            } else if (event.getDeltaX() != 0) {
                viewModel.pan(
                        steps,
                        -event.getDeltaX() * steps.length() / chart.stepAxis().getWidth());
            }
            event.consume();
        });
    }
}
