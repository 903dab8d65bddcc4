package dev.layerlab.data.points;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.PointPattern;
import dev.layerlab.data.PointSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PointGeneratorTest {
    @ParameterizedTest
    @EnumSource(PointPattern.class)
    void givesEveryClassTheSameNumberOfPoints(PointPattern pattern) {
        PointSet points = points(pattern, 301, 0.05, 1);
        int[] counts = new int[points.classes().size()];
        for (int i = 0; i < points.size(); i++) {
            counts[points.label(i)]++;
        }
        assertThat(counts).hasSize(pattern == PointPattern.THREE_BLOBS ? 3 : 2);
        for (int count : counts) {
            assertThat(count).isBetween(301 / counts.length, 301 / counts.length + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(PointPattern.class)
    void staysInThePlaneThatIsShown(PointPattern pattern) {
        PointSet points = points(pattern, 2_000, 0, 3);
        int outside = 0;
        for (float coordinate : points.coordinates()) {
            outside += Math.abs(coordinate) > 1 ? 1 : 0;
        }
        assertThat(outside).isLessThan(80);
    }

    @ParameterizedTest
    @EnumSource(PointPattern.class)
    void repeatsItselfWithTheSameSeedOnly(PointPattern pattern) {
        assertThat(points(pattern, 100, 0.1, 7).coordinates())
                .isEqualTo(points(pattern, 100, 0.1, 7).coordinates())
                .isNotEqualTo(points(pattern, 100, 0.1, 8).coordinates());
    }

    @ParameterizedTest
    @EnumSource(PointPattern.class)
    void namesItselfAsOnTheCommandLine(PointPattern pattern) {
        assertThat(points(pattern, 10, 0, 1).name()).matches("[a-z]+(-[a-z]+)?");
    }

    @Test
    void xorFollowsItsRule() {
        PointSet points = points(PointPattern.XOR, 500, 0, 1);
        for (int i = 0; i < points.size(); i++) {
            boolean sameSign = points.coordinates()[2 * i] * points.coordinates()[2 * i + 1] > 0;
            assertThat(points.label(i)).isEqualTo(sameSign ? 0 : 1);
        }
    }

    @Test
    void theRingLiesAroundTheDisc() {
        PointSet points = points(PointPattern.CIRCLE, 500, 0, 1);
        for (int i = 0; i < points.size(); i++) {
            double radius = Math.hypot(points.coordinates()[2 * i], points.coordinates()[2 * i + 1]);
            assertThat(radius < 0.55).isEqualTo(points.label(i) == 0);
        }
    }

    @Test
    void theArmsOfTheSpiralAreHalfATurnApart() {
        PointSet points = points(PointPattern.SPIRAL, 500, 0, 1);
        for (int i = 0; i < points.size(); i++) {
            float x = points.coordinates()[2 * i];
            float y = points.coordinates()[2 * i + 1];
            double turned = Math.atan2(y, x) - (Math.hypot(x, y) - 0.08) / 0.92 * 1.75 * 2 * Math.PI;
            assertThat(Math.cos(turned))
                    .isCloseTo(points.label(i) == 0 ? 1 : -1, org.assertj.core.data.Offset.offset(1e-4));
        }
    }

    @Test
    void noiseMovesThePointsByThatMuch() {
        PointSet still = points(PointPattern.SPIRAL, 2_000, 0, 1);
        PointSet moved = points(PointPattern.SPIRAL, 2_000, 0.2, 1);
        double sum = 0;
        for (int i = 0; i < still.coordinates().length; i++) {
            sum += Math.pow(still.coordinates()[i] - moved.coordinates()[i], 2);
        }
        assertThat(Math.sqrt(sum / still.coordinates().length)).isBetween(0.19, 0.21);
    }

    private static PointSet points(PointPattern pattern, int count, double noise, long seed) {
        return PointGenerator.generate(new DatasetReference.Points(pattern, count, noise, seed));
    }
}
