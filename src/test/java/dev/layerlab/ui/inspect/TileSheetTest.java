package dev.layerlab.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.ui.workbench.SignedColors;
import org.junit.jupiter.api.Test;

class TileSheetTest {
    private static final float[] TWO_TILES = {1, -2, 0, 4};

    @Test
    void sharesOneRangeAmongAllTiles() {
        TileSheet sheet = TileSheet.of("map", 1, 2, 2, TWO_TILES, false);
        assertThat(sheet.range()).isEqualTo(4);
        assertThat(color(sheet, 0, 0)).isEqualTo(SignedColors.argb(0.25f));
        assertThat(color(sheet, 1, 1)).isEqualTo(SignedColors.argb(1));
    }

    @Test
    void givesEachTileItsOwnRange() {
        TileSheet sheet = TileSheet.of("map", 1, 2, 2, TWO_TILES, true);
        assertThat(sheet.hasRangePerTile()).isTrue();
        assertThat(sheet.ranges()).containsExactly(2, 4);
        assertThat(color(sheet, 0, 1)).isEqualTo(SignedColors.argb(-1));
        assertThat(color(sheet, 1, 1)).isEqualTo(SignedColors.argb(1));
    }

    @Test
    void knowsWhetherItGoesBelowZero() {
        assertThat(TileSheet.of("map", 1, 2, 2, TWO_TILES, false).negative()).isTrue();
        assertThat(TileSheet.of("map", 1, 1, 1, new float[] {3}, false).negative())
                .isFalse();
    }

    @Test
    void showsZeroEverywhereAsNeutral() {
        TileSheet sheet = TileSheet.of("map", 1, 1, 1, new float[] {0}, false);
        assertThat(color(sheet, 0, 0)).isEqualTo(SignedColors.argb(0));
    }

    @Test
    void keepsNoMoreTilesThanOneCanLookAt() {
        TileSheet sheet = TileSheet.of("map", 1, 2, 1000, new float[2000], false);
        assertThat(sheet.count()).isEqualTo(TileSheet.MOST_TILES);
        assertThat(sheet.total()).isEqualTo(1000);
    }

    @Test
    void repeatsTheEdgeAroundATile() {
        Atlas atlas = TileSheet.of("map", 1, 2, 2, TWO_TILES, false).atlas();
        int left = atlas.y(0) * atlas.width() + atlas.x(0);
        assertThat(atlas.colors()[left - 1]).isEqualTo(atlas.colors()[left]);
        assertThat(atlas.colors()[left - atlas.width()]).isEqualTo(atlas.colors()[left]);
    }

    private static int color(TileSheet sheet, int tile, int column) {
        Atlas atlas = sheet.atlas();
        return atlas.colors()[atlas.y(tile) * atlas.width() + atlas.x(tile) + column];
    }
}
