package dev.layerlab.ui.charts;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Dragging over steps zooms to them; with Shift or the middle button it moves them; a double click shows all again. */
final class DragGesture {
    private static final double SMALLEST = 5;

    private final Region band = new Region();
    private final ChartsViewModel viewModel;
    private final CurveChart chart;
    private final Pane overlay;
    private double fromX;
    private Span fromSteps;
    private boolean pans;

    /** @param overlay lies exactly over the chart */
    DragGesture(ChartsViewModel viewModel, CurveChart chart, Pane overlay) {
        this.viewModel = viewModel;
        this.chart = chart;
        this.overlay = overlay;
        band.getStyleClass().add("zoom-band");
        band.setManaged(false);
        band.setVisible(false);
        band.setMouseTransparent(true);
        overlay.getChildren().add(band);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                viewModel.reset();
            }
        });
    }

    private void press(MouseEvent event) {
        boolean over = PlotPoint.isOver(chart, event.getSceneX(), event.getSceneY());
        fromSteps = over && event.getButton() != MouseButton.SECONDARY
                ? viewModel.linesProperty().get().steps()
                : null;
        fromX = x(event);
        pans = event.isShiftDown() || event.getButton() == MouseButton.MIDDLE;
    }

    private void drag(MouseEvent event) {
        if (fromSteps == null) {
            return;
        }
        viewModel.leave();
        if (pans) {
            double perPixel = fromSteps.length() / chart.stepAxis().getWidth();
            viewModel.pan(fromSteps, (fromX - x(event)) * perPixel);
        } else {
            showBand(event);
        }
    }

    private void release(MouseEvent event) {
        band.setVisible(false);
        if (fromSteps != null && !pans && Math.abs(x(event) - fromX) >= SMALLEST) {
            double one = fromSteps.from() + fromSteps.length() * share(fromX);
            double other = fromSteps.from() + fromSteps.length() * share(x(event));
            viewModel.zoomTo(new Span(Math.min(one, other), Math.max(one, other)));
        }
        fromSteps = null;
    }

    private void showBand(MouseEvent event) {
        double left = overlay.sceneToLocal(chart.stepAxis().localToScene(0, 0)).getX();
        double top = overlay.sceneToLocal(chart.getYAxis().localToScene(0, 0)).getY();
        double width = chart.stepAxis().getWidth();
        double to = Math.clamp(x(event), 0, width);
        band.resizeRelocate(
                left + Math.min(fromX, to),
                top,
                Math.abs(to - fromX),
                chart.getYAxis().getHeight());
        band.setVisible(Math.abs(to - fromX) >= SMALLEST);
    }

    private double share(double x) {
        return Math.clamp(x / chart.stepAxis().getWidth(), 0, 1);
    }

    private double x(MouseEvent event) {
        return PlotPoint.x(chart, event.getSceneX(), event.getSceneY());
    }
}
