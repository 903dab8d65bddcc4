package dev.layerlab.ui.settings;

import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.NumberRange;

/** What the form says about a setting. */
final class SettingWords {
    private final Texts texts;

    SettingWords(Texts texts) {
        this.texts = texts;
    }

    /** One sentence, then range and usual value. */
    String help(LayerSetting setting, Object usual) {
        String sentence = texts.of("setting." + setting.name() + ".help");
        return switch (setting) {
            case LayerSetting.Numeric numeric ->
                sentence + " "
                        + texts.of(
                                "setting.usual-number",
                                range(numeric),
                                SettingRange.of(numeric).write(((Number) usual).doubleValue()));
            case LayerSetting.Choice choice -> sentence + " " + texts.of("setting.usual", word((Enum<?>) usual));
            case LayerSetting.Switch toggle ->
                sentence + " " + texts.of("setting.usual", texts.of((boolean) usual ? "setting.on" : "setting.off"));
        };
    }

    String range(LayerSetting.Numeric setting) {
        NumberRange range = SettingRange.of(setting);
        return texts.of("setting.range", range.write(range.min()), range.write(range.max()));
    }

    String word(Enum<?> option) {
        return texts.of("setting." + option.getDeclaringClass().getSimpleName() + "." + option.name());
    }
}
