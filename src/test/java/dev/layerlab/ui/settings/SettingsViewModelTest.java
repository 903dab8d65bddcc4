package dev.layerlab.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.Palette;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Settings;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.settings.SettingsViewModel.Subject;
import dev.layerlab.ui.workbench.Drawing;
import dev.layerlab.ui.workbench.TestWorkbench;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final Drawing drawing = TestWorkbench.with("digits-cnn").drawing();
    private final SettingsViewModel settings = new SettingsViewModel(drawing, Locale.ENGLISH);

    @Test
    void knowsWhetherNothingOneOrSeveralBoxesAreSelected() {
        assertThat(subject()).isEqualTo(new Subject.Nothing());
        drawing.select(Set.of("convolution-1", "dense-1"));
        assertThat(subject()).isEqualTo(new Subject.Several(2));
        drawing.select(Set.of("dense-1"));
        assertThat(subject()).isInstanceOf(Subject.One.class);
    }

    @Test
    void showsShapesAndHowParametersAreCounted() {
        drawing.select(Set.of("convolution-2"));
        Subject.One box = (Subject.One) subject();
        assertThat(box.in()).isEqualTo("13x13x32");
        assertThat(box.out()).contains("11x11x64");
        assertThat(box.sum()).contains("3\u00b73\u00b732\u00b764 + 64 = 18,496");
    }

    @Test
    void countsTheParametersOfOtherLayersToo() {
        assertThat(sumOf("dense-1")).contains("576\u00b764 + 64 = 36,928");
        assertThat(sumOf("output")).contains("64\u00b710 + 10 = 650");
        assertThat(sumOf("flatten-1")).isEmpty();
    }

    @Test
    void changesOneSettingAsOneStep() {
        settings.set("convolution-1", "filters", 16);
        assertThat(drawing.network().node("convolution-1").orElseThrow().layer())
                .isEqualTo(new Convolution(16, 3));
        drawing.undo();
        assertThat(drawing.network().node("convolution-1").orElseThrow().layer())
                .isEqualTo(new Convolution(32, 3));
        assertThat(drawing.canUndoProperty().get()).isFalse();
    }

    @Test
    void hasWordsForEverySettingInEveryLanguage() {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            SettingWords words = new SettingWords(texts);
            Stream.concat(Palette.LAYERS.stream(), Stream.of(new Output(10)))
                    .forEach(layer -> Settings.of(layer).forEach(setting -> {
                        assertThat(texts.of("setting." + setting.name())).isNotBlank();
                        assertThat(words.help(setting, settings.usual(layer, setting)))
                                .isNotBlank();
                        requireWords(words, setting);
                    }));
        }
    }

    private static void requireWords(SettingWords words, LayerSetting setting) {
        if (setting instanceof LayerSetting.Choice choice) {
            choice.options().forEach(option -> assertThat(words.word(option)).isNotBlank());
        }
    }

    @Test
    void knowsTheUsualValueOfEverySetting() {
        for (Layer layer : Palette.LAYERS) {
            for (LayerSetting setting : Settings.of(layer)) {
                assertThat(settings.usual(layer, setting)).isNotNull();
            }
        }
    }

    private Optional<String> sumOf(String box) {
        drawing.select(Set.of(box));
        return ((Subject.One) subject()).sum();
    }

    private Subject subject() {
        return settings.subjectProperty().get();
    }
}
