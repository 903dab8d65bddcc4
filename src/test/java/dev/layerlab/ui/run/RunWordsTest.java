package dev.layerlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.text.Texts;
import dev.layerlab.training.Progress;
import dev.layerlab.training.RunState;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunWordsTest {
    private final RunWords words = new RunWords(new Texts(Locale.ENGLISH));

    @Test
    void saysHowFarARunIs() {
        assertThat(words.status(progress(RunState.RUNNING, 1_640, 70)))
                .isEqualTo("epoch 3/10 · batch 120/375 · 1,640 examples/s · 0:42 gone · 1:10 left");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(words.status(progress(RunState.RUNNING, 0, Double.NaN)))
                .isEqualTo("epoch 3/10 · batch 120/375 · 0:42 gone");
    }

    @Test
    void saysThatARunRests() {
        assertThat(words.status(progress(RunState.PAUSED, 0, 5))).startsWith("paused · epoch 3/10");
        assertThat(words.status(progress(RunState.FAILED, 0, 5)))
                .startsWith("stopped · ")
                .doesNotContain("left");
        assertThat(words.status(progress(RunState.READY, 0, 5))).isEqualTo("Ready: 10 epochs of 375 batches");
        assertThat(words.status(progress(RunState.FINISHED, 0, 0))).isEqualTo("finished: epoch 3/10 · 0:42 gone");
    }

    @Test
    void speaksChinese() {
        assertThat(new RunWords(new Texts(Locale.SIMPLIFIED_CHINESE)).status(progress(RunState.RUNNING, 1_640, 70)))
                .isEqualTo("第 3/10 轮 · 第 120/375 批 · 每秒 1,640 个样本 · 已用 0:42 · 还剩 1:10");
    }

    @Test
    void writesTimesWithHoursOnlyWhereThereAreSome() {
        assertThat(RunWords.time(0)).isEqualTo("0:00");
        assertThat(RunWords.time(41.6)).isEqualTo("0:42");
        assertThat(RunWords.time(59.7)).isEqualTo("1:00");
        assertThat(RunWords.time(3_723)).isEqualTo("1:02:03");
    }

    private static Progress progress(RunState state, double speed, double left) {
        return new Progress(state, 3, 10, 120, 375, 870, speed, 42, left, 0.001, Optional.empty());
    }
}
