package dev.layerlab.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MosaicTest {
    @ParameterizedTest
    @CsvSource({"32,26,26,12", "8,24,24,8", "1,28,28,1", "2,24,24,2", "4,5,30,4", "64,1,1,12"})
    void showsAsManyTilesAsThereAreUpToTwelve(int tiles, int rows, int columns, int shown) {
        Mosaic mosaic = Mosaic.of(tiles, rows, columns);
        assertThat(mosaic.count()).isEqualTo(shown);
        int last = shown - 1;
        assertThat(mosaic.x(0)).isNotNegative();
        assertThat(mosaic.y(0)).isNotNegative();
        assertThat(mosaic.x(mosaic.across() - 1) + mosaic.width()).isLessThanOrEqualTo(BoxPixels.WIDTH);
        assertThat(mosaic.y(last) + mosaic.height()).isLessThanOrEqualTo(BoxPixels.HEIGHT);
    }
}
