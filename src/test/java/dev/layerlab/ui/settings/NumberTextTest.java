package dev.layerlab.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.LayerSetting;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    private final LayerSetting.Whole filters = new LayerSetting.Whole("filters", 32, 1, 1024);
    private final LayerSetting.Decimal rate = new LayerSetting.Decimal("rate", 0.25, 0.01, 0.95);
    private final LayerSetting.Decimal penalty = new LayerSetting.Decimal("l2", 0.0, 0, 1);

    @Test
    void acceptsADecimalCommaAndADecimalPoint() {
        assertThat(NumberText.read(rate, "0,4")).contains(0.4);
        assertThat(NumberText.read(rate, " 0.4 ")).contains(0.4);
    }

    @Test
    void refusesWhatIsNoNumberOrOutOfRange() {
        assertThat(NumberText.read(filters, "0")).isEmpty();
        assertThat(NumberText.read(filters, "-3")).isEmpty();
        assertThat(NumberText.read(filters, "1025")).isEmpty();
        assertThat(NumberText.read(filters, "3.5")).isEmpty();
        assertThat(NumberText.read(filters, "many")).isEmpty();
        assertThat(NumberText.read(filters, "")).isEmpty();
        assertThat(NumberText.read(rate, "1")).isEmpty();
        assertThat(NumberText.read(rate, "NaN")).isEmpty();
    }

    @Test
    void writesWhatItCanRead() {
        assertThat(NumberText.write(1024)).isEqualTo("1024");
        assertThat(NumberText.write(0.00001)).isEqualTo("0.00001");
    }

    @Test
    void stepsWithinTheRange() {
        assertThat(NumberText.step(filters, 1)).isEqualTo(33);
        assertThat(NumberText.step(filters, -100)).isEqualTo(1);
        assertThat(NumberText.step(rate, 1)).isEqualTo(0.3);
        assertThat(NumberText.step(rate, -1)).isEqualTo(0.2);
    }

    @Test
    void stepsPenaltiesInPowersOfTen() {
        assertThat(NumberText.step(penalty, 1)).isEqualTo(1e-5);
        assertThat(NumberText.step(new LayerSetting.Decimal("l2", 1e-3, 0, 1), 1))
                .isEqualTo(1e-2);
        assertThat(NumberText.step(new LayerSetting.Decimal("l2", 1e-5, 0, 1), -1))
                .isEqualTo(0.0);
    }
}
