package dev.layerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void areRoundNumbersInsideTheSpan() {
        assertThat(Ticks.linear(new Span(3, 97), 5)).containsExactly(20.0, 40.0, 60.0, 80.0);
    }

    @Test
    void arePowersOfTenOnALongLogarithmicAxis() {
        assertThat(doubles(Ticks.logarithmic(new Span(0.0008, 2), 4))).containsExactly(0.001, 0.01, 0.1, 1.0);
    }

    @Test
    void haveTwosAndFivesWhereThereIsRoom() {
        assertThat(doubles(Ticks.logarithmic(new Span(0.09, 1.1), 6))).containsExactly(0.1, 0.2, 0.5, 1.0);
    }

    private static List<Double> doubles(List<Number> ticks) {
        return ticks.stream()
                .map(tick -> Math.round(tick.doubleValue() * 1e6) / 1e6)
                .toList();
    }
}
