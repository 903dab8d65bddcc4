package dev.layerlab.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.network.Palette;
import dev.layerlab.network.layer.Family;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Drawing;
import dev.layerlab.ui.workbench.TestWorkbench;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoxTextTest {
    private final Drawing drawing = TestWorkbench.with("digits-cnn").drawing();
    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void saysWhatABoxIsAndGives() {
        assertThat(text("convolution-2", drawing.report()))
                .isEqualTo(new BoxText(
                        "Convolution",
                        "64 filters 3x3",
                        "11x11x64",
                        "18,496",
                        false,
                        "Convolution, 64 filters 3x3, gives 11x11x64, 18,496 parameters"));
    }

    @Test
    void saysWhatIsWrong() {
        NetworkReport report = NetworkCheck.check(drawing.network().without(Set.of("flatten-1")), 64, 1L << 30);
        BoxText text = text("dense-1", report);
        assertThat(text.troubled()).isTrue();
        assertThat(text.shape()).isEmpty();
        assertThat(text.spoken()).startsWith("Dense, 64 units ReLU. Problem: Nothing reaches Dense.");
    }

    @Test
    void hasWordsForEveryLayerInEveryLanguage() {
        for (Locale language : Texts.LANGUAGES) {
            LayerWords words = new LayerWords(new Texts(language));
            for (Layer layer : Palette.LAYERS) {
                assertThat(words.name(layer)).isNotBlank();
                assertThat(words.shortName(layer)).isNotBlank();
                assertThat(words.mainSetting(layer)).isNotBlank();
                assertThat(words.help(layer)).isNotBlank();
            }
            for (Family family : Family.values()) {
                assertThat(new Texts(language).of("canvas.family." + family)).isNotBlank();
            }
        }
    }

    @Test
    void writesLargeNumbersAsOneReadsThem() {
        Amounts amounts = new Amounts(texts);
        assertThat(amounts.exact(93_322)).isEqualTo("93,322");
        assertThat(amounts.rough(2_781_234)).isEqualTo("2.8 M");
        assertThat(amounts.bytes(1_468_006)).isEqualTo("1.4 MB");
        assertThat(amounts.bytes(5L << 30)).isEqualTo("5.0 GB");
    }

    private BoxText text(String id, NetworkReport report) {
        Node node = drawing.network().node(id).orElseThrow();
        return BoxText.of(node, report, texts);
    }
}
