package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.Node;
import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.UserFacingException;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;

/** Deeplearning4j as the engine. */
public final class Dl4jEngine implements Engine {
    /** For what the estimate does not know: work space of single layers and of oneDNN. */
    private static final long SPARE_BYTES = 64L << 20;

    @Override
    public void warmUp() throws UserFacingException {
        Shape.Image picture = new Shape.Image(8, 8, 1);
        List<Layer> layers = List.of(
                new Input(picture),
                new Convolution(2, 3),
                new Pooling(PoolingKind.MAX),
                new Flatten(),
                new Dense(4, Activation.RELU),
                new Output(2));
        Network network = new Network(List.of(), List.of());
        for (int i = 0; i < layers.size(); i++) {
            network = network.with(new Node("box-" + i, layers.get(i), 0, 0));
            network = i == 0 ? network : network.connect("box-" + (i - 1), "box-" + i);
        }
        Batch batch = new Batch(picture, 2);
        batch.setCount(2);
        try (LiveNetwork live = create(network, LearningRule.of(Optimizer.ADAM), 1)) {
            live.learn(batch, 0.001);
            live.learn(batch, 0.001);
            live.answer(batch);
        }
    }

    @Override
    public EngineInfo info() throws UserFacingException {
        return NativeLibrary.load();
    }

    @Override
    public LiveNetwork create(Network network, LearningRule rule, long seed) throws UserFacingException {
        boolean oneDnn = NativeLibrary.load().oneDnn();
        NetworkReport report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
        if (!report.trainable()) {
            throw new IllegalArgumentException("Not ready to run: " + report.problems());
        }
        requireMemory(report);
        return new Dl4jNetwork(network, report, rule, seed, oneDnn);
    }

    private static void requireMemory(NetworkReport report) throws UserFacingException {
        long needed = report.trainingBytes(1) + SPARE_BYTES;
        long available = available();
        if (needed > available || report.totalParameters() > Integer.MAX_VALUE) {
            throw UserFacingException.of("engine.tooLarge", needed >> 20, available >> 20);
        }
    }

    /** macOS fills memory with caches that it gives up when asked, and does not count them as free. */
    private static long available() {
        return Loader.getPlatform().startsWith("macosx")
                ? Pointer.totalPhysicalBytes() / 2
                : Pointer.availablePhysicalBytes();
    }
}
