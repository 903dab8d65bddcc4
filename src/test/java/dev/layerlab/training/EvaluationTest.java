package dev.layerlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.training.Evaluation.ClassScore;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private final Evaluation evaluation = new Evaluation(10, 0.5, new int[][] {{3, 1, 0}, {2, 4, 0}, {0, 0, 0}});

    @Test
    void countsTheDiagonalAsRight() {
        assertThat(evaluation.accuracy()).isEqualTo(0.7);
    }

    @Test
    void measuresEachClass() {
        ClassScore first = evaluation.perClass().getFirst();
        assertThat(first.precision()).isEqualTo(0.6);
        assertThat(first.recall()).isEqualTo(0.75);
        assertThat(first.f1()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(first.support()).isEqualTo(4);
    }

    @Test
    void givesZeroForAClassThatNeverOccurs() {
        assertThat(evaluation.perClass().getLast()).isEqualTo(new ClassScore(0, 0, 0, 0));
    }
}
