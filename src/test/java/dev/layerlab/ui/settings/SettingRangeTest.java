package dev.layerlab.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.ui.workbench.NumberRange;
import org.junit.jupiter.api.Test;

class SettingRangeTest {
    private final LayerSetting.Whole filters = new LayerSetting.Whole("filters", 32, 1, 1024);
    private final LayerSetting.Decimal rate = new LayerSetting.Decimal("rate", 0.25, 0.01, 0.95);
    private final LayerSetting.Decimal penalty = new LayerSetting.Decimal("l2", 0.0, 0, 1);

    @Test
    void takesTheNumbersOfTheSetting() {
        assertThat(SettingRange.of(filters)).isEqualTo(NumberRange.wholes(1, 1024));
        assertThat(SettingRange.of(rate)).isEqualTo(NumberRange.shares(0.01, 0.95));
        assertThat(SettingRange.of(penalty)).isEqualTo(NumberRange.penalties(1));
    }

    @Test
    void handsOverTheSettingsOwnType() {
        assertThat(SettingRange.value(filters, 16)).isEqualTo(16);
        assertThat(SettingRange.value(rate, 0.4)).isEqualTo(0.4);
    }
}
