package dev.layerlab.ui.charts;

import javafx.scene.input.MouseEvent;

/** Moving the pointer reads the values under it. */
final class PointGesture {
    PointGesture(ChartsViewModel viewModel, CurveChart chart) {
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            if (PlotPoint.isOver(chart, event.getSceneX(), event.getSceneY())) {
                viewModel.pointAt(PlotPoint.step(chart, event));
            } else {
                viewModel.leave();
            }
        });
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> viewModel.leave());
    }
}
