package dev.layerlab.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Palette;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.LayerSetting;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Settings;
import dev.layerlab.project.Template;
import dev.layerlab.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be drawn runs on our own steps: nothing falls back to DL4J's. */
@Tag("engine")
class PaletteCoverageTest {
    /** Sides that every window fits into. */
    private static final Shape PICTURE = new Shape.Image(31, 32, 2);

    static Stream<Layer> layersWithEverySetting() {
        return Palette.LAYERS.stream()
                .flatMap(layer -> Stream.concat(
                        Stream.of(layer), Settings.of(layer).stream().flatMap(setting -> variants(layer, setting))))
                .distinct();
    }

    private static Stream<Layer> variants(Layer layer, LayerSetting setting) {
        List<Object> values = switch (setting) {
            case LayerSetting.Whole number -> List.of(number.min(), Math.min(number.max(), 40));
            case LayerSetting.Decimal number -> List.of(number.min(), number.max());
            case LayerSetting.Choice word -> new ArrayList<>(word.options());
            case LayerSetting.Switch on -> List.of(true, false);
        };
        return values.stream().map(value -> Settings.with(layer, setting.name(), value));
    }

    @ParameterizedTest
    @MethodSource("layersWithEverySetting")
    void compilesEveryLayer(Layer layer) throws Exception {
        List<Network> networks = Stream.of(
                        Drawings.row(new Input(PICTURE), layer, new Flatten(), new Output(2)),
                        Drawings.row(new Input(PICTURE), new Flatten(), layer, new Output(2)))
                .filter(network -> check(network).trainable())
                .toList();

        assertThat(networks).isNotEmpty();
        for (Network network : networks) {
            assertCompiles(network);
        }
    }

    static Stream<Network> templates() {
        return Template.ALL.stream()
                .map(template -> template.project().network())
                .filter(network -> check(network).trainable());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void compilesEveryTemplate(Network network) throws Exception {
        assertCompiles(network);
    }

    private static void assertCompiles(Network network) throws Exception {
        NativeLibrary.load();
        LearningRule rule = LearningRule.of(Optimizer.ADAM);
        LearningGraph graph = new LearningGraph(GraphTranslation.of(network, check(network), rule, 1, true));
        graph.start();
        SeededDropout.install(graph, 1);

        Optional<CompiledGraph> compiled =
                GraphCompiler.compile(graph, Drawings.inputOf(network), new ClassVerdict(Loss.CROSS_ENTROPY), 1);

        assertThat(compiled).isPresent();
        compiled.get().close();
        graph.free();
    }

    private static NetworkReport check(Network network) {
        return NetworkCheck.check(network, 1, Long.MAX_VALUE);
    }
}
