package dev.layerlab.ui.settings;

import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.ui.workbench.NumberRange;

/** The numbers that a layer's setting takes, and how the arrows go through them. */
final class SettingRange {
    private SettingRange() {}

    static NumberRange of(LayerSetting.Numeric setting) {
        return switch (setting) {
            case LayerSetting.Whole whole -> NumberRange.wholes(whole.min(), whole.max());
            case LayerSetting.Decimal decimal ->
                decimal.min() == 0
                        ? NumberRange.penalties(decimal.max())
                        : NumberRange.shares(decimal.min(), decimal.max());
        };
    }

    /** What was typed, as the setting's type. */
    static Number value(LayerSetting.Numeric setting, double typed) {
        return switch (setting) {
            case LayerSetting.Whole whole -> (Number) (int) typed;
            case LayerSetting.Decimal decimal -> typed;
        };
    }
}
