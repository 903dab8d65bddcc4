package dev.layerlab.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class SnappingTest {
    @Test
    void pullsABoxIntoLineWithANeighbourAndShowsTheLine() {
        Snapping.Snapped snapped = Snapping.snap(Boxes.at(503, 33), List.of(Boxes.at(100, 30)), 7);
        assertThat(snapped.y()).isEqualTo(30);
        assertThat(snapped.guides())
                .containsExactly(new Snapping.Guide(new Point2D(100, 30), new Point2D(snapped.x() + 112, 30)));
    }

    @Test
    void keepsTheUsualGapToANeighbour() {
        assertThat(Snapping.snap(Boxes.at(152, 2), List.of(Boxes.at(0, 0)), 7).x())
                .isEqualTo(148);
    }

    @Test
    void takesTheGridWhereNoNeighbourIsNear() {
        Snapping.Snapped snapped = Snapping.snap(Boxes.at(1003, 1001), List.of(Boxes.at(0, 0)), 7);
        assertThat(snapped).isEqualTo(new Snapping.Snapped(1008, 996, List.of()));
    }
}
