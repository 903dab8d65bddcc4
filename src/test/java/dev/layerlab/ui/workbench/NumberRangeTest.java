package dev.layerlab.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumberRangeTest {
    private final NumberRange rates = NumberRange.decimals(1e-6, 10);
    private final NumberRange batches = NumberRange.wholes(1, 4_096);

    @Test
    void readsPointAndCommaAndPowersOfTen() {
        assertThat(rates.read("0.5")).hasValue(0.5);
        assertThat(rates.read(" 0,5 ")).hasValue(0.5);
        assertThat(rates.read("1e-3")).hasValue(0.001);
        assertThat(rates.read(",25")).hasValue(0.25);
    }

    @Test
    void refusesWhatIsNoNumberOrOutside() {
        assertThat(rates.read("")).isEmpty();
        assertThat(rates.read("fast")).isEmpty();
        assertThat(rates.read("NaN")).isEmpty();
        assertThat(rates.read("11")).isEmpty();
        assertThat(rates.read("1e999")).isEmpty();
        assertThat(batches.read("0")).isEmpty();
        assertThat(batches.read("2,5")).isEmpty();
    }

    @Test
    void readsAGroupedWholeNumberAsWhatItLooksLike() {
        assertThat(batches.read("1,024")).isEqualTo(OptionalDouble.of(1_024));
        assertThat(batches.read("1.024")).hasValue(1_024);
        assertThat(batches.read("64.0")).hasValue(64);
    }

    @Test
    void writesWhatItReads() {
        for (double value : new double[] {1e-6, 0.00025, 0.001, 0.3, 1, 2.5, 10}) {
            assertThat(rates.read(rates.write(value))).hasValue(value);
        }
        assertThat(rates.write(0.001)).isEqualTo("0.001");
        assertThat(batches.write(64)).isEqualTo("64");
    }

    @Test
    void stepsByTheSizeOfTheNumberAndStopsAtTheEnds() {
        assertThat(rates.next(0.001, 1)).isEqualTo(0.0011);
        assertThat(rates.next(10, 1)).isEqualTo(10);
        assertThat(batches.next(64, -1)).isEqualTo(63);
        assertThat(batches.next(1, -1)).isEqualTo(1);
        assertThat(NumberRange.decimals(0, 1).next(0, 1)).isEqualTo(0.01);
    }

    @Test
    void namesTheRangeWhenItRefuses() {
        assertThat(new dev.layerlab.text.Texts(java.util.Locale.ENGLISH).of(rates.refusal()))
                .isEqualTo("Give a number from 0.000001 to 10. The old one still counts.");
    }

    @Test
    void goesManyStepsAtOnce() {
        assertThat(batches.next(64, 10)).isEqualTo(74);
        assertThat(batches.next(64, -100)).isEqualTo(1);
        assertThat(rates.next(0.001, 10)).isEqualTo(0.002);
    }

    @Test
    void stepsPenaltiesInPowersOfTen() {
        NumberRange penalties = NumberRange.penalties(1);
        assertThat(penalties.next(0, 1)).isEqualTo(1e-5);
        assertThat(penalties.next(1e-3, 1)).isEqualTo(1e-2);
        assertThat(penalties.next(1e-5, -1)).isEqualTo(0);
        assertThat(penalties.next(1, 1)).isEqualTo(1);
    }

    @Test
    void stepsSharesInTwentieths() {
        NumberRange shares = NumberRange.shares(0.01, 0.95);
        assertThat(shares.next(0.25, 1)).isEqualTo(0.3);
        assertThat(shares.next(0.25, -1)).isEqualTo(0.2);
        assertThat(shares.next(0.02, -1)).isEqualTo(0.01);
    }
}
