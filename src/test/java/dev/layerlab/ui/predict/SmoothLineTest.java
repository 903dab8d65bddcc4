package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmoothLineTest {
    @Test
    void keepsTheEndsOfAStroke() {
        List<Spot> line = SmoothLine.through(List.of(new Spot(0, 0), new Spot(50, 0), new Spot(50, 50)));

        assertThat(line.getFirst()).isEqualTo(new Spot(0, 0));
        assertThat(line.getLast()).isEqualTo(new Spot(50, 50));
    }

    @Test
    void leavesNoLargeGapsInABendHoweverFarThePointerJumps() {
        List<Spot> line =
                SmoothLine.through(List.of(new Spot(0, 0), new Spot(90, 10), new Spot(100, 100), new Spot(10, 90)));

        for (int i = 1; i < line.size() - 1; i++) {
            double gap = Math.hypot(
                    line.get(i).x() - line.get(i - 1).x(),
                    line.get(i).y() - line.get(i - 1).y());
            assertThat(gap).isLessThan(13);
        }
    }

    @Test
    void roundsACorner() {
        List<Spot> line = SmoothLine.through(List.of(new Spot(0, 0), new Spot(60, 0), new Spot(60, 60)));

        assertThat(line).doesNotContain(new Spot(60, 0));
        assertThat(line).contains(new Spot(60, 30));
    }

    @Test
    void keepsASingleSpotASpot() {
        assertThat(SmoothLine.through(List.of(new Spot(7, 8)))).containsExactly(new Spot(7, 8));
    }
}
