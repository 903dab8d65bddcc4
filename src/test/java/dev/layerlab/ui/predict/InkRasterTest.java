package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.data.pictures.Picture;
import org.junit.jupiter.api.Test;

class InkRasterTest {
    private static final Stroke ACROSS = Stroke.at(new Spot(0, 140), 28, false).to(new Spot(280, 140));

    @Test
    void drawsABandAsWideAsThePen() {
        Picture picture = InkRaster.of(Ink.NONE.with(ACROSS), 28);

        double sum = 0;
        for (int y = 0; y < 28; y++) {
            sum += level(picture, 14, y) / 255.0;
        }
        assertThat(sum).isCloseTo(2.8, within(0.25));
        assertThat(level(picture, 14, 14)).isEqualTo(255);
        assertThat(level(picture, 14, 2)).isZero();
    }

    @Test
    void makesEdgesSoft() {
        Picture picture = InkRaster.of(Ink.NONE.with(ACROSS), 28);

        assertThat(level(picture, 14, 12)).isBetween(1, 254);
    }

    @Test
    void drawsADotForATouch() {
        Picture picture = InkRaster.of(Ink.NONE.with(Stroke.at(new Spot(140, 140), 40, false)), 28);

        assertThat(level(picture, 14, 14)).isEqualTo(255);
        assertThat(level(picture, 20, 14)).isZero();
    }

    @Test
    void erasesWhatWasDrawnBeforeButNotAfter() {
        Stroke eraser = new Stroke(ACROSS.spots(), 60, true);

        assertThat(InkRaster.of(Ink.NONE.with(ACROSS).with(eraser), 28).grey()).containsOnly(0);
        assertThat(level(InkRaster.of(Ink.NONE.with(eraser).with(ACROSS), 28), 14, 14))
                .isEqualTo(255);
    }

    @Test
    void cutsOffWhatLeavesThePad() {
        Stroke outside = Stroke.at(new Spot(-100, -100), 20, false).to(new Spot(-50, 400));

        assertThat(InkRaster.of(Ink.NONE.with(outside), 28).grey()).containsOnly(0);
    }

    private static int level(Picture picture, int x, int y) {
        return picture.rgb(x, y) & 0xFF;
    }
}
