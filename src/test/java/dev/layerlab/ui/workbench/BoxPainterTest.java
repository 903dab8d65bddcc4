package dev.layerlab.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Dataset;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoxPainterTest {
    private static final int MIDDLE = BoxPixels.HEIGHT / 2 * BoxPixels.WIDTH;

    @Test
    void paintsEveryBoxOfANetworkForPictures() {
        Network network = TestWorkbench.chain(
                TestWorkbench.PICTURE, 2, new Convolution(4, 3), new Flatten(), new Dense(6, Activation.RELU));
        Map<String, BoxPixels> painted = paint(network, TestWorkbench.pictures());
        assertThat(painted).containsOnlyKeys("input", "convolution-1", "flatten-1", "dense-1", "output");
        assertThat(painted.values())
                .allSatisfy(pixels -> assertThat(Arrays.stream(pixels.argb()).anyMatch(color -> color != 0))
                        .isTrue());
    }

    @Test
    void paintsTheSurfaceForPoints() {
        Network network = TestWorkbench.chain(new Shape.Flat(2), 2, new Dense(6, Activation.TANH));
        BoxPixels surface = paint(network, TestWorkbench.points()).get("output");
        int left = surface.argb()[MIDDLE + 20];
        int right = surface.argb()[MIDDLE + BoxPixels.WIDTH - 20];
        assertThat(left).isNotEqualTo(right);
    }

    @Test
    void paintsTheSameTwice() {
        Network network = TestWorkbench.chain(TestWorkbench.PICTURE, 2, new Flatten());
        assertThat(paint(network, TestWorkbench.pictures())).isEqualTo(paint(network, TestWorkbench.pictures()));
    }

    private static Map<String, BoxPixels> paint(Network network, Dataset dataset) {
        float[] values = new float[(int) dataset.shape().elements()];
        dataset.copy(0, values, 0);
        Map<String, Shape> shapes =
                NetworkCheck.check(network, 1, Long.MAX_VALUE).shapes();
        return BoxPainter.of(network, shapes, dataset, new Tensor(dataset.shape(), values))
                .paint(new FakeLiveNetwork(network));
    }
}
