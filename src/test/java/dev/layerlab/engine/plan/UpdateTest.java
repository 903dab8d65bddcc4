package dev.layerlab.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpdateTest {
    private static final int MANY = 50_000;

    static List<Rule> rules() {
        return List.of(
                new Rule.Given(),
                new Rule.Sgd(),
                new Rule.Momentum(0.9f),
                new Rule.Nesterov(0.9f),
                new Rule.RmsProp(0.9f, 1e-8f),
                new Rule.AdaGrad(1e-8f),
                new Rule.Adam(0.9f, 0.999f, 1e-8f));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sameBitsForAnyNumberOfThreads(Rule rule) {
        assertThat(afterThreeSteps(rule, 2)).isEqualTo(afterThreeSteps(rule, 1));
    }

    private static float[] afterThreeSteps(Rule rule, int threads) {
        float[] gradient = random(MANY, 1);
        MemorySegment parameters = memory(random(MANY, 2));
        MemorySegment state = memory(new float[2 * MANY]);
        Stretch all = new Stretch(rule, 0, MANY, 0, MANY, 0.01f, 0.02f, 0.03f);
        Update update = new Update(List.of(all), parameters, state, 0.5);
        try (Team team = new Team(threads)) {
            for (int step = 0; step < 3; step++) {
                update.apply(gradient, 10, 0.01, step, team::run);
            }
            parameters.set(ValueLayout.JAVA_FLOAT, 0, (float) update.penalty(team::run));
        }
        return parameters.toArray(ValueLayout.JAVA_FLOAT);
    }

    @Test
    void clipsTheMeanGradientOfWhatLearns() {
        MemorySegment parameters = memory(0, 0, 0);
        Update update = new Update(
                List.of(
                        new Stretch(new Rule.Sgd(), 0, 2, 0, 0, 0, 0, 0),
                        new Stretch(new Rule.Given(), 2, 1, 0, 0, 0, 0, 0)),
                parameters,
                MemorySegment.NULL,
                0.5);

        // The mean gradient is (3, 4), its norm 5.
        update.apply(new float[] {6, 8, 100}, 2, 1, 0, UpdateTest::alone);

        float[] changed = parameters.toArray(ValueLayout.JAVA_FLOAT);
        assertThat((double) changed[0]).isCloseTo(-0.3, within(1e-6));
        assertThat((double) changed[1]).isCloseTo(-0.4, within(1e-6));
        assertThat(changed[2]).isEqualTo(-100);
    }

    @Test
    void stretchesGoOnWhereTheyEnd() {
        Stretch first = new Stretch(new Rule.Sgd(), 0, 2, 0, 9, 0, 1, 0);
        Stretch second = new Stretch(new Rule.Sgd(), 2, 3, 2, 11, 0, 1, 0);

        assertThat(first.isContinuedBy(second)).isTrue();
        assertThat(first.and(second)).isEqualTo(new Stretch(new Rule.Sgd(), 0, 5, 0, 9, 0, 1, 0));
        assertThat(first.isContinuedBy(new Stretch(new Rule.Sgd(), 2, 3, 2, 11, 0, 0, 0)))
                .isFalse();
        assertThat(second.isContinuedBy(first)).isFalse();
    }

    private static void alone(int tasks, Task task) {
        for (int i = 0; i < tasks; i++) {
            task.run(i, 0);
        }
    }

    private static float[] random(int count, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static MemorySegment memory(float... numbers) {
        return Arena.ofAuto().allocateFrom(ValueLayout.JAVA_FLOAT, numbers);
    }
}
