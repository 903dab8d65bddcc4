package dev.layerlab.training;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import dev.layerlab.text.UserFacingException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An engine without a native library: whatever is drawn, it learns a softmax regression from the input to the output.
 * From a learning rate of {@link #EXPLODES_AT} on its weights become infinite.
 */
public final class FakeEngine implements Engine {
    public static final double EXPLODES_AT = 5;

    private final List<FakeNetwork> made = new CopyOnWriteArrayList<>();
    private volatile boolean outOfMemory;

    /** From now on no network can be created. */
    public void runOutOfMemory(boolean really) {
        outOfMemory = really;
    }

    /** How many networks were created. */
    public int made() {
        return made.size();
    }

    /** How many of them are not closed. */
    public long open() {
        return made.stream().filter(network -> !network.isClosed()).count();
    }

    @Override
    public void warmUp() {}

    @Override
    public EngineInfo info() {
        return new EngineInfo("Fake 1.0", "java", false, 0, 1);
    }

    @Override
    public LiveNetwork create(Network network, LearningRule rule, long seed) throws UserFacingException {
        if (outOfMemory) {
            throw UserFacingException.of("engine.too-large", 2, 1);
        }
        Input input = (Input) network.input().orElseThrow().layer();
        String box = network.output().orElseThrow().id();
        Output output = (Output) network.node(box).orElseThrow().layer();
        FakeNetwork live = new FakeNetwork(box, (int) input.shape().elements(), output.classes(), rule, seed);
        made.add(live);
        return live;
    }
}
