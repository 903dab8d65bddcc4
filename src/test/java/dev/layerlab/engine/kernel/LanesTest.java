package dev.layerlab.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final int CALLS = 100_000;

    @Test
    void sumsEveryNumberOnce() {
        float[] powers = new float[Lanes.LENGTH];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = 1 << i;
        }
        assertThat(sum(powers)).isEqualTo((1 << powers.length) - 1);
    }

    @Test
    void sumKeepsItsBitsOnceItIsCompiled() {
        float[] numbers = new float[Lanes.LENGTH];
        Random random = new Random(1);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(6)));
        }
        float first = sum(numbers);
        int others = 0;
        for (int i = 0; i < CALLS; i++) {
            others += sum(numbers) == first ? 0 : 1;
        }
        assertThat(others).isZero();
    }

    private static float sum(float[] numbers) {
        return Lanes.sum(FloatVector.fromArray(Lanes.SPECIES, numbers, 0));
    }
}
