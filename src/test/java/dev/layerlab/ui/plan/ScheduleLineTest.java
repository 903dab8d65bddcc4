package dev.layerlab.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.training.Schedule;
import dev.layerlab.training.TrainingPlan;
import org.junit.jupiter.api.Test;

class ScheduleLineTest {
    private final TrainingPlan plan = TrainingPlan.of(LearningRule.of(Optimizer.ADAM), 0.01, 4, 64);

    @Test
    void staysLevelForAConstantRate() {
        assertThat(ScheduleLine.heights(plan, 5)).containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void fallsInStepsAndNotAfterTheEnd() {
        double[] heights = ScheduleLine.heights(plan.withSchedule(new Schedule.Step(2, 0.5)), 5);

        assertThat(heights).containsExactly(1, 1, 0.5, 0.5, 0.5);
    }

    @Test
    void glidesToZeroForACosine() {
        double[] heights = ScheduleLine.heights(plan.withSchedule(new Schedule.Cosine()), 5);

        assertThat(heights[0]).isEqualTo(1);
        assertThat(heights[2]).isCloseTo(0.5, within(1e-6));
        assertThat(heights[4]).isCloseTo(0, within(1e-6));
    }

    @Test
    void slidesToRoundRates() {
        assertThat(RateRow.rateAt(-3)).isEqualTo(0.001);
        assertThat(RateRow.rateAt(-2.5)).isEqualTo(0.0032);
        assertThat(RateRow.rateAt(1)).isEqualTo(10);
        assertThat(RateRow.rateAt(-6)).isEqualTo(1e-6);
    }
}
