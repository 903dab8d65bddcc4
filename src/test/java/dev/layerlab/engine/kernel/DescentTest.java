package dev.layerlab.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every loop against its formula in double, for lengths with and without a whole vector and a tail. */
class DescentTest {
    private static final int AT = 3;
    private static final int SIZE = 100;
    private static final float SCALE = 0.25f;
    private static final float L1 = 0.125f;
    private static final float L2 = 0.5f;
    private static final float DECAY = 0.01f;
    private static final float RATE = 0.1f;
    private static final float EPSILON = 1e-3f;

    private final Random random = new Random(1);
    private final float[] gradient = new float[SIZE];
    private final MemorySegment parameters = numbers(SIZE);
    private final MemorySegment state = numbers(2 * SIZE);
    private final float[] oldParameters;
    private final float[] oldState;

    DescentTest() {
        for (int i = 0; i < SIZE; i++) {
            gradient[i] = (float) random.nextGaussian();
        }
        set(parameters, AT, 0);
        oldParameters = parameters.toArray(ValueLayout.JAVA_FLOAT);
        oldState = state.toArray(ValueLayout.JAVA_FLOAT);
    }

    private MemorySegment numbers(int count) {
        MemorySegment numbers = Arena.ofAuto().allocate(ValueLayout.JAVA_FLOAT, count);
        for (int i = 0; i < count; i++) {
            set(numbers, i, i % 2 == 0 || count > SIZE ? random.nextFloat() : -random.nextFloat());
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 16, 19, 51})
    void plain(int count) {
        Descent.plain(gradient, parameters, AT, count, SCALE, L1, L2, DECAY, RATE);

        for (int i = 0; i < count; i++) {
            expectParameter(i, RATE * slope(i));
        }
        expectRestUntouched(count, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 16, 19, 51})
    void velocity(int count) {
        Descent.velocity(gradient, parameters, AT, count, SCALE, L1, L2, DECAY, state, 7, 0.75f, -RATE, 0.75f, -1.75f);

        for (int i = 0; i < count; i++) {
            double next = 0.75 * oldState[7 + i] - RATE * slope(i);
            expectState(7 + i, next);
            expectParameter(i, 0.75 * oldState[7 + i] - 1.75 * next);
        }
        expectRestUntouched(count, 7 + count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 16, 19, 51})
    void squares(int count) {
        ScaledDescent.squares(
                gradient, parameters, AT, count, SCALE, L1, L2, DECAY, state, 7, 0.75f, 0.25f, RATE, EPSILON);

        for (int i = 0; i < count; i++) {
            double squares = 0.75 * oldState[7 + i] + 0.25 * slope(i) * slope(i);
            expectState(7 + i, squares);
            expectParameter(i, RATE * slope(i) / (Math.sqrt(squares) + EPSILON));
        }
        expectRestUntouched(count, 7 + count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 16, 19, 51})
    void moments(int count) {
        ScaledDescent.moments(
                gradient, parameters, AT, count, SCALE, L1, L2, DECAY, state, 7, 80, 0.75f, 0.5f, RATE, EPSILON);

        for (int i = 0; i < count; i++) {
            double mean = 0.75 * oldState[7 + i] + 0.25 * slope(i);
            double squares = 0.5 * oldState[80 + i] + 0.5 * slope(i) * slope(i);
            expectState(7 + i, mean);
            expectState(80 + i, squares);
            expectParameter(i, RATE * mean / (Math.sqrt(squares) + EPSILON));
        }
        expectRestUntouched(count, 80 + count);
    }

    @Test
    void sumsPenalties() {
        for (int count = 0; count < 40; count++) {
            double expected = 0;
            for (int i = AT; i < AT + count; i++) {
                expected += L1 * Math.abs(oldParameters[i]) + L2 / 2 * oldParameters[i] * oldParameters[i];
            }
            assertThat(Penalty.sum(parameters, AT, count, L1, L2)).isCloseTo(expected, within(1e-6 * (1 + expected)));
        }
    }

    @Test
    void sumsSquares() {
        for (int count = 0; count < 40; count++) {
            double expected = 0;
            for (int i = AT; i < AT + count; i++) {
                expected += gradient[i] * gradient[i];
            }
            assertThat((double) Sums.ofSquares(gradient, AT, count)).isCloseTo(expected, within(1e-6 * (1 + expected)));
        }
    }

    /** With the penalties' own; the first weight is 0, where l1 has none. */
    private double slope(int i) {
        double w = oldParameters[AT + i];
        return SCALE * gradient[AT + i] + L1 * Math.signum(w) + L2 * w;
    }

    private void expectParameter(int i, double change) {
        double w = oldParameters[AT + i];
        assertThat((double) get(parameters, AT + i)).isCloseTo(w - change - DECAY * w, within(1e-6));
    }

    private void expectState(int at, double value) {
        assertThat((double) get(state, at)).isCloseTo(value, within(1e-6));
    }

    private void expectRestUntouched(int count, int stateEnd) {
        for (int i = 0; i < SIZE; i++) {
            if (i < AT || i >= AT + count) {
                assertThat(get(parameters, i)).isEqualTo(oldParameters[i]);
            }
        }
        for (int i = stateEnd; i < oldState.length; i++) {
            assertThat(get(state, i)).isEqualTo(oldState[i]);
        }
    }

    private static float get(MemorySegment numbers, int at) {
        return numbers.getAtIndex(ValueLayout.JAVA_FLOAT, at);
    }

    private static void set(MemorySegment numbers, int at, float number) {
        numbers.setAtIndex(ValueLayout.JAVA_FLOAT, at, number);
    }
}
