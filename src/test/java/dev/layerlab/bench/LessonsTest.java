package dev.layerlab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonsTest {
    @ParameterizedTest
    @EnumSource
    void areTheSameForEverybody(Workload workload) {
        List<ReadyBatch> some = Lessons.of(workload);
        List<ReadyBatch> others = Lessons.of(workload);

        assertThat(some).hasSameSizeAs(others).isNotEmpty();
        for (int i = 0; i < some.size(); i++) {
            assertThat(some.get(i).inputs()).isEqualTo(others.get(i).inputs());
            assertThat(some.get(i).targets()).isEqualTo(others.get(i).targets());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CNN", "LENET", "MLP", "TINY", "LSTM", "EMBEDDING_LSTM"})
    void cannotBeLearnedByHeart(Workload workload) {
        for (ReadyBatch batch : Lessons.of(workload)) {
            int size = batch.inputs().length / workload.batch();
            assertThat(Arrays.copyOfRange(batch.inputs(), 3 * size, 4 * size))
                    .isEqualTo(Arrays.copyOfRange(batch.inputs(), 2 * size, 3 * size));
        }
        assertThat(Lessons.of(workload).stream().map(ReadyBatch::targets).map(Arrays::hashCode))
                .doesNotHaveDuplicates();
    }

    @Test
    void haveOneCharacterAtEachStep() {
        float[] inputs = Lessons.of(Workload.LSTM).getFirst().inputs();

        for (int step = 0; step < Lessons.TEXT_STEPS; step++) {
            float sum = 0;
            for (int character = 0; character < Lessons.CHARACTERS; character++) {
                sum += inputs[character * Lessons.TEXT_STEPS + step];
            }
            assertThat(sum).isEqualTo(1);
        }
    }

    @Test
    void stayWithinTheVocabulary() {
        for (ReadyBatch batch : Lessons.of(Workload.EMBEDDING_LSTM)) {
            for (float word : batch.inputs()) {
                assertThat(word).isBetween(0f, Lessons.WORDS - 1f);
            }
        }
    }
}
