package dev.layerlab.ui.charts;

import javafx.scene.input.MouseEvent;

/** Where the pointer is on a chart. */
final class PlotPoint {
    private PlotPoint() {}

    /** Pixels from the left end of the step axis. */
    static double x(CurveChart chart, double sceneX, double sceneY) {
        return chart.stepAxis().sceneToLocal(sceneX, sceneY).getX();
    }

    static double step(CurveChart chart, MouseEvent event) {
        return step(chart, event.getSceneX(), event.getSceneY());
    }

    static double step(CurveChart chart, double sceneX, double sceneY) {
        return chart.stepAxis().getValueForDisplay(x(chart, sceneX, sceneY)).doubleValue();
    }

    /** Whether the pointer is over the area between the axes. */
    static boolean isOver(CurveChart chart, double sceneX, double sceneY) {
        double x = x(chart, sceneX, sceneY);
        double y = chart.getYAxis().sceneToLocal(sceneX, sceneY).getY();
        return x >= 0
                && x <= chart.stepAxis().getWidth()
                && y >= 0
                && y <= chart.getYAxis().getHeight();
    }
}
