package dev.layerlab.ui.dataset;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.catalog.FileDatasetCatalog;
import dev.layerlab.engine.Engine;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.network.Network;
import dev.layerlab.project.Project;
import dev.layerlab.project.Template;
import dev.layerlab.text.Texts;
import dev.layerlab.ui.workbench.Jobs;
import dev.layerlab.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.Locale;

/** A workbench whose work happens at once, on the thread of the test; its engine is never ready. */
final class Benches {
    private Benches() {}

    static Workbench with(DatasetReference data, Path cache) {
        Project xor = Template.named("xor").orElseThrow().project();
        return new Workbench(
                new Texts(Locale.ENGLISH),
                new NoEngine(),
                new FileDatasetCatalog(Path.of("sample-datasets"), cache),
                new Jobs(Runnable::run, Runnable::run),
                Project.fresh(xor.network(), xor.plan(), data),
                1L << 30);
    }

    private static final class NoEngine implements Engine {
        @Override
        public void warmUp() {}

        @Override
        public EngineInfo info() {
            throw new UnsupportedOperationException();
        }

        @Override
        public LiveNetwork create(Network network, LearningRule rule, long seed) {
            throw new UnsupportedOperationException();
        }
    }
}
