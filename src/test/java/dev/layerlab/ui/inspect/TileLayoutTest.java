package dev.layerlab.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileLayoutTest {
    @ParameterizedTest
    @CsvSource({"32,3,3", "32,26,26", "64,11,11", "1,28,28", "8,32,32", "64,1,1"})
    void fitsTheAreaWhereTilesStayLegible(int count, int rows, int columns) {
        TileLayout layout = TileLayout.of(480, 170, count, rows, columns);
        assertThat(layout.height()).isLessThanOrEqualTo(170.001);
        assertThat(layout.x(layout.perRow() - 1) + layout.tileWidth()).isLessThanOrEqualTo(480.001);
        assertThat(layout.perRow() * Math.ceilDiv(count, layout.perRow())).isGreaterThanOrEqualTo(count);
    }

    @Test
    void scrollsRatherThanBecomeIllegible() {
        TileLayout layout = TileLayout.of(480, 170, 256, 28, 28);
        assertThat(layout.tileWidth()).isGreaterThanOrEqualTo(22);
        assertThat(layout.height()).isGreaterThan(170);
    }

    @Test
    void knowsTheTileUnderAPlace() {
        TileLayout layout = TileLayout.of(480, 170, 32, 3, 3);
        int tile = layout.perRow() + 1;
        assertThat(layout.at(layout.x(tile) + 1, layout.y(tile) + 1)).isEqualTo(tile);
        assertThat(layout.at(layout.x(tile) - 1, layout.y(tile) + 1)).isEqualTo(-1);
        assertThat(layout.at(layout.x(31) + layout.tileWidth() + 4, layout.y(31) + 1))
                .isEqualTo(-1);
    }

    @Test
    void givesATableAllTheRoom() {
        TileLayout layout = TileLayout.ofTable(480, 170, 10, 576);
        assertThat(layout.tileWidth()).isEqualTo(480 - 2 * TileLayout.GAP);
        assertThat(layout.tileHeight()).isEqualTo(170 - 2 * TileLayout.GAP);
    }
}
