package dev.layerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.Flatten;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChartsViewModelTest {
    private final Workbench workbench = TestWorkbench.withPictures(new Flatten());
    private final ChartsViewModel charts = new ChartsViewModel(workbench);

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void drawsTheRunWhileWatched() throws InterruptedException {
        charts.start();
        train();
        ChartLines lines = charts.linesProperty().get();
        assertThat(lines.of(Measure.LOSS).raw().size()).isEqualTo(lines.curves().steps());
        assertThat(lines.of(Measure.ACCURACY).validation().size()).isEqualTo(3);
        assertThat(lines.epochEnds()).hasSize(3);
    }

    @Test
    void drawsNothingUnwatched() throws InterruptedException {
        charts.start();
        charts.stop();
        train();
        assertThat(charts.linesProperty().get().isEmpty()).isTrue();
    }

    @Test
    void readsTheValuesOfAStep() throws InterruptedException {
        charts.start();
        charts.smoothingProperty().set(0);
        train();
        charts.pointAt(2.2);
        Reading reading = charts.readingProperty().get().orElseThrow();
        assertThat(reading.step()).isEqualTo(2);
        assertThat(reading.epoch()).isEqualTo(1);
        assertThat(reading.loss().raw()).isEqualTo(0.5);
        assertThat(reading.loss().smoothed()).isEqualTo(0.5);
        charts.pointAt(100_000);
        assertThat(charts.readingProperty().get()).isEmpty();
    }

    @Test
    void keepsTheStepUnderThePointerWhenZooming() throws InterruptedException {
        charts.start();
        train();
        charts.zoomBy(0.5, 1);
        Span steps = charts.linesProperty().get().steps();
        assertThat(steps.from()).isEqualTo(1);
        assertThat(steps.length())
                .isEqualTo(charts.linesProperty().get().whole().length() / 2);
        charts.reset();
        assertThat(charts.linesProperty().get().steps())
                .isEqualTo(charts.linesProperty().get().whole());
    }

    @Test
    void showsEarlierRunsBehindTheNewOne() throws InterruptedException {
        charts.start();
        train();
        workbench.resetWeights();
        TestWorkbench.await(
                workbench,
                Runnable::run,
                () -> charts.linesProperty().get().curves().steps() == 0);
        assertThat(charts.linesProperty().get().of(Measure.LOSS).earlier()).hasSize(1);
        assertThat(charts.linesProperty().get().isEmpty()).isFalse();
    }

    private void train() throws InterruptedException {
        workbench.run().train();
        TestWorkbench.await(
                workbench,
                Runnable::run,
                () -> workbench.run().curvesProperty().get().epochs().size() == 3);
    }
}
