package dev.layerlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @Test
    void staysConstant() {
        assertThat(new Schedule.Constant().rate(0.1, 3.5, 10)).isEqualTo(0.1);
    }

    @Test
    void fallsInSteps() {
        Schedule steps = new Schedule.Step(2, 0.5);
        assertThat(steps.rate(0.8, 1.99, 10)).isEqualTo(0.8);
        assertThat(steps.rate(0.8, 2, 10)).isEqualTo(0.4);
        assertThat(steps.rate(0.8, 5, 10)).isEqualTo(0.2);
    }

    @Test
    void fallsSmoothly() {
        assertThat(new Schedule.Exponential(0.25).rate(1, 0.5, 10)).isEqualTo(0.5);
    }

    @Test
    void swingsDownToZero() {
        Schedule cosine = new Schedule.Cosine();
        assertThat(cosine.rate(2, 0, 4)).isEqualTo(2);
        assertThat(cosine.rate(2, 2, 4)).isCloseTo(1, within(1e-12));
        assertThat(cosine.rate(2, 4, 4)).isCloseTo(0, within(1e-12));
        assertThat(cosine.rate(2, 9, 4)).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.5, Double.NaN})
    void refusesFactorsThatMakeNoSense(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.Step(1, factor));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.Exponential(factor));
    }
}
