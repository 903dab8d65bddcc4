package dev.layerlab.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.ui.workbench.FakeEngine;
import dev.layerlab.ui.workbench.Surface;
import dev.layerlab.ui.workbench.TestWorkbench;
import dev.layerlab.ui.workbench.Workbench;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InsideViewsTest {
    private static final InsideOptions MEAN = new InsideOptions(false, OptionalInt.empty());
    private Workbench workbench;

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void offerFiltersAndActivationsOfTheFirstConvolutionWhenNothingIsSelected() {
        workbench = TestWorkbench.withPictures(new Convolution(4, 3), new Convolution(2, 3), new Flatten());
        Subject subject = Subject.of(workbench).orElseThrow();
        assertThat(subject.box()).isEqualTo("convolution-1");
        assertThat(names(subject)).containsExactly("filters", "activations");
        assertThat(subject.example().className()).isPresent();
    }

    @Test
    void takeTheMeanOfAKernelsChannelsOrOneOfThem() {
        workbench = TestWorkbench.withPictures(new Convolution(4, 3), new Convolution(2, 3), new Flatten());
        workbench.drawing().select(Set.of("convolution-2"));
        Subject subject = Subject.of(workbench).orElseThrow();
        FiltersView view = new FiltersView();
        assertThat(view.channels(subject)).isEqualTo(4);
        float[] values = live(subject).weights("convolution-2").orElseThrow().values();
        TileSheet one = (TileSheet) view.look(live(subject), subject, new InsideOptions(false, OptionalInt.of(1)));
        assertThat(one.value(1, 2, 0)).isEqualTo(values[(4 + 1) * 9 + 6]);
        TileSheet mean = (TileSheet) view.look(live(subject), subject, MEAN);
        assertThat(mean.value(0, 0, 0)).isEqualTo((values[0] + values[9] + values[18] + values[27]) / 4);
    }

    @Test
    void showTheWeightsOfADenseLayerBehindThePictureAsPictures() {
        workbench = TestWorkbench.withPictures(new Flatten(), new Dense(3, Activation.RELU));
        Subject subject = Subject.of(workbench).orElseThrow();
        assertThat(subject.box()).isEqualTo("dense-1");
        assertThat(names(subject)).containsExactly("weights", "units");
        TileSheet sheet = (TileSheet) new WeightsView().look(live(subject), subject, MEAN);
        float[] values = live(subject).weights("dense-1").orElseThrow().values();
        assertThat(List.of(sheet.rows(), sheet.columns(), sheet.count())).containsExactly(8, 8, 3);
        assertThat(sheet.value(2, 1, 3)).isEqualTo(values[(8 + 3) * 3 + 2]);
    }

    @Test
    void showDeeperWeightsAsATable() {
        workbench = TestWorkbench.withPictures(new Flatten(), new Dense(3, Activation.RELU));
        workbench.drawing().select(Set.of("output"));
        Subject subject = Subject.of(workbench).orElseThrow();
        assertThat(names(subject)).containsExactly("answer", "weights", "units");
        TileSheet sheet = (TileSheet) new WeightsView().look(live(subject), subject, MEAN);
        assertThat(sheet.isTable()).isTrue();
        assertThat(List.of(sheet.rows(), sheet.columns())).containsExactly(2, 3);
    }

    @Test
    void showActivationsOfTheExampleAsMaps() {
        workbench = TestWorkbench.withPictures(new Convolution(4, 3), new Flatten());
        Subject subject = Subject.of(workbench).orElseThrow();
        TileSheet sheet = (TileSheet) new ActivationsView().look(live(subject), subject, MEAN);
        assertThat(List.of(sheet.rows(), sheet.columns(), sheet.count())).containsExactly(6, 6, 4);
        assertThat(sheet.value(0, 0, 3)).isEqualTo(subject.example().tensor().values()[3]);
    }

    @Test
    void showTheSurfaceFirstForPointsAndTheNeuronsOfADenseLayer() {
        workbench = TestWorkbench.withPoints(Runnable::run, new Dense(3, Activation.TANH));
        Subject output = Subject.of(workbench).orElseThrow();
        assertThat(names(output)).containsExactly("surface", "weights");
        Surface surface = ((SurfaceSheet) new SurfaceView().look(live(output), output, MEAN)).surface();
        assertThat(surface.strongest(0)).isZero();
        assertThat(surface.strongest(surface.side() - 1)).isEqualTo(1);
        workbench.drawing().select(Set.of("dense-1"));
        Subject dense = Subject.of(workbench).orElseThrow();
        assertThat(names(dense)).startsWith("responses", "surface");
        TileSheet responses = (TileSheet) new ResponsesView().look(live(dense), dense, MEAN);
        assertThat(responses.value(0, 5, 0)).isEqualTo(-responses.value(0, 5, responses.columns() - 1));
        assertThat(responses.value(1, 0, 4)).isPositive();
    }

    private static LiveNetwork live(Subject subject) {
        return new FakeEngine().create(subject.network(), LearningRule.of(Optimizer.SGD), 1);
    }

    private static List<String> names(Subject subject) {
        return InsideViews.of(subject).stream().map(InsideView::name).toList();
    }
}
