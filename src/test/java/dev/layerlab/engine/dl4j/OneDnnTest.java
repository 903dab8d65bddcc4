package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.tensor.Batch;
import org.deeplearning4j.config.DL4JSystemProperties;
import org.deeplearning4j.nn.layers.LayerHelper;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNBatchNormHelper;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNSubsamplingHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;

@Tag("engine")
class OneDnnTest {
    @BeforeEach
    void onlyWhereTheNativeHasIt() throws Exception {
        assumeTrue(new Dl4jEngine().info().nativeBuild().contains("onednn"));
    }

    @AfterEach
    void switchBackOn() {
        oneDnn(true);
    }

    @Test
    void isReallyOn() throws Exception {
        assertThat(new Dl4jEngine().info().oneDnn()).isTrue();
        assertThat(helper("convolution SAME stride 1")).isInstanceOf(MKLDNNConvHelper.class);
        assertThat(helper("MAX pooling VALID stride 2")).isInstanceOf(MKLDNNSubsamplingHelper.class);
        assertThat(helper("batch normalisation of pictures")).isInstanceOf(MKLDNNBatchNormHelper.class);
    }

    @ParameterizedTest
    @MethodSource("dev.layerlab.engine.dl4j.ShapeRulesTest#drawings")
    void givesWhatThePlainLibraryGives(String name, Network network) throws Exception {
        Numbers with = afterThreeSteps(network);
        oneDnn(false);
        Numbers without = afterThreeSteps(network);

        assertThat(with.parameters).usingComparatorWithPrecision(1e-4f).containsExactly(without.parameters);
        assertThat(with.outputs).usingComparatorWithPrecision(1e-4f).containsExactly(without.outputs);
        assertThat(with.loss).isCloseTo(without.loss, within(1e-4));
    }

    private static LayerHelper helper(String drawing) throws Exception {
        Network network = Drawings.everyKind().get(drawing);
        try (Dl4jNetwork live = library(network, 1)) {
            return live.graph().getLayer("box-2").getHelper();
        }
    }

    private static Numbers afterThreeSteps(Network network) throws Exception {
        Batch batch = Drawings.examples(network, 6, 5);
        try (Dl4jNetwork live = library(network, 3)) {
            double loss = Drawings.train(live, batch, 0.05, 3);
            return new Numbers(live.parameters(), live.answer(batch), loss);
        }
    }

    /** Plans do not ask oneDNN. */
    private static Dl4jNetwork library(Network network, long seed) throws Exception {
        return (Dl4jNetwork) new Dl4jEngine(false).create(network, LearningRule.of(Optimizer.SGD), seed);
    }

    private static void oneDnn(boolean on) {
        System.setProperty(DL4JSystemProperties.DISABLE_HELPER_PROPERTY, Boolean.toString(!on));
        Nd4jCpu.Environment.getInstance().setUseONEDNN(on);
    }

    private record Numbers(float[] parameters, float[] outputs, double loss) {}
}
