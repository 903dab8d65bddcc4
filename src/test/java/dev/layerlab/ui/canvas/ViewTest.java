package dev.layerlab.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ViewTest {
    @Test
    void keepsThePointUnderThePointerWhileZooming() {
        View view = new View(1, 40, 20);
        Point2D before = view.toCanvas(300, 200);
        View zoomed = view.zoomedAt(300, 200, 1.5);
        assertThat(zoomed.scale()).isEqualTo(1.5);
        assertThat(zoomed.toCanvas(300, 200).distance(before)).isLessThan(1e-9);
    }

    @Test
    void doesNotZoomWithoutEnd() {
        assertThat(View.START.zoomedAt(0, 0, 1000).scale()).isEqualTo(4);
        assertThat(View.START.zoomedAt(0, 0, 0.0001).scale()).isEqualTo(0.2);
    }

    @Test
    void fitsTheWholeDrawingIntoTheMiddle() {
        View view = View.fitting(new Rectangle2D(100, 100, 1000, 200), 540, 400, 0, 20, 1);
        assertThat(view.scale()).isEqualTo(0.5);
        assertThat(view.toScreen(600, 200)).isEqualTo(new Point2D(270, 200));
    }

    @Test
    void doesNotBlowUpASmallDrawing() {
        assertThat(View.fitting(new Rectangle2D(0, 0, 112, 124), 2000, 1000, 0, 20, 1.25)
                        .scale())
                .isEqualTo(1.25);
    }
}
