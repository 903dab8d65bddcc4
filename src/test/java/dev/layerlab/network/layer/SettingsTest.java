package dev.layerlab.network.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.network.Palette;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void listsTheSettingsOfALayerInTheOrderOfItsRecord() {
        assertThat(Settings.of(new Pooling(PoolingKind.MAX)))
                .containsExactly(
                        new LayerSetting.Choice("kind", PoolingKind.MAX, List.of(PoolingKind.values())),
                        new LayerSetting.Whole("window", 2, 1, 16),
                        new LayerSetting.Whole("stride", 2, 1, 16),
                        new LayerSetting.Choice("padding", Padding.VALID, List.of(Padding.values())));
    }

    @Test
    void leavesOutWhatFollowsTheData() {
        assertThat(Settings.of(new Output(10))).extracting(LayerSetting::name).doesNotContain("classes");
    }

    @Test
    void changesOneSettingAndKeepsTheOthers() {
        Convolution before = new Convolution(32, 3);
        assertThat(Settings.with(before, "padding", Padding.SAME))
                .isEqualTo(new Convolution(32, 3, 1, Padding.SAME, Activation.RELU, true, WeightInit.HE, 0, 0));
        assertThat(Settings.with(new Output(10), "l2", 0.5)).isEqualTo(new Output(10, WeightInit.XAVIER, 0, 0.5));
    }

    @Test
    void refusesANumberOutsideTheRange() {
        assertThatThrownBy(() -> Settings.with(new Convolution(32, 3), "filters", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("filters must be from 1.0 to 1024.0, not 0");
        assertThatThrownBy(() -> Settings.with(new Dropout(0.5), "rate", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASettingThatTheLayerDoesNotHave() {
        assertThatThrownBy(() -> Settings.with(new Output(10), "classes", 5))
                .hasMessageContaining("Output has no setting classes");
    }

    @Test
    void rebuildsEveryLayerOfThePaletteFromItsOwnValues() {
        for (Layer layer : Palette.LAYERS) {
            for (LayerSetting setting : Settings.of(layer)) {
                assertThat(Settings.with(layer, setting.name(), setting.value()))
                        .isEqualTo(layer);
            }
        }
    }
}
