package dev.layerlab.ui.workbench;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;

/** Brings drawings to a life that learns nothing and answers the same each time. */
public final class FakeEngine implements Engine {
    @Override
    public void warmUp() {}

    @Override
    public EngineInfo info() {
        return new EngineInfo("fake", "none", false, 0, 1);
    }

    @Override
    public LiveNetwork create(Network network, LearningRule rule, long seed) {
        return new FakeLiveNetwork(network);
    }
}
