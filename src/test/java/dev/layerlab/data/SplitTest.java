package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTest {
    private final Dataset dataset = Sets.pictures(200, 1, 1, 4, OptionalInt.empty());

    @Test
    void putsEveryExampleIntoExactlyOnePart() {
        Split split = Split.of(dataset, SplitShares.USUAL, 1);

        int[] all = Stream.of(split.train(), split.validation(), split.test())
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        assertThat(all).containsExactly(IntStream.range(0, 200).toArray());
    }

    @Test
    void givesEveryClassItsShareOfEveryPart() {
        Split split = Split.of(dataset, new SplitShares(0.2, 0.1), 1);

        for (int label = 0; label < 4; label++) {
            assertThat(count(split.validation(), label)).isEqualTo(10);
            assertThat(count(split.test(), label)).isEqualTo(5);
            assertThat(count(split.train(), label)).isEqualTo(35);
        }
    }

    @Test
    void isTheSameForTheSameSeedOnly() {
        assertThat(Split.of(dataset, SplitShares.USUAL, 5).validation())
                .isEqualTo(Split.of(dataset, SplitShares.USUAL, 5).validation())
                .isNotEqualTo(Split.of(dataset, SplitShares.USUAL, 6).validation());
    }

    @Test
    void keepsTheTestPartThatASetBrings() {
        Dataset own = Sets.pictures(200, 1, 1, 4, OptionalInt.of(160));
        Split split = Split.of(own, new SplitShares(0.1, 0.5), 1);

        assertThat(split.test()).containsExactly(IntStream.range(160, 200).toArray());
        assertThat(split.validation()).hasSize(16);
        assertThat(Arrays.stream(split.validation()).max().orElseThrow()).isLessThan(160);
        assertThat(split.train()).hasSize(144);
    }

    @Test
    void canDoWithoutValidationAndTest() {
        Split split = Split.of(dataset, new SplitShares(0, 0), 1);

        assertThat(split.train()).hasSize(200);
        assertThat(split.validation()).isEmpty();
        assertThat(split.test()).isEmpty();
    }

    @Test
    void cannotBeChangedFromOutside() {
        Split split = Split.of(dataset, SplitShares.USUAL, 1);
        Arrays.fill(split.train(), 0);

        assertThat(split.train()).doesNotHaveDuplicates();
    }

    @Test
    void refusesSharesThatLeaveNothingToLearnFrom() {
        assertThatThrownBy(() -> new SplitShares(0.5, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SplitShares(-0.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SplitShares(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private int count(int[] indices, int label) {
        return (int) Arrays.stream(indices)
                .filter(index -> dataset.label(index) == label)
                .count();
    }
}
