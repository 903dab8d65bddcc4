package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.engine.kernel.VectorUnit;
import dev.layerlab.engine.plan.ClassVerdict;
import dev.layerlab.network.Network;
import dev.layerlab.network.NetworkCheck;
import dev.layerlab.network.NetworkReport;
import dev.layerlab.network.layer.Input;
import dev.layerlab.tensor.Shape;
import dev.layerlab.text.UserFacingException;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;

/** Deeplearning4j as the engine. */
public final class Dl4jEngine implements Engine {
    /** For what the estimate does not know: work space of single layers and of oneDNN. */
    private static final long SPARE_BYTES = 64L << 20;

    /** Copies of the parameters that a plan has on the heap: the gradient, and the weights in two orders. */
    private static final int COPIES = 3;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final boolean planning;

    /** With our own kernels, where the processor has what they need. */
    public Dl4jEngine() {
        this(VectorUnit.isThere() && VectorUnit.isFast());
    }

    /** @param planning whether to use our own kernels rather than DL4J's operations */
    Dl4jEngine(boolean planning) {
        this.planning = planning;
    }

    @Override
    public void warmUp() throws UserFacingException {
        WarmUp.run(this);
    }

    @Override
    public EngineInfo info() throws UserFacingException {
        EngineInfo library = NativeLibrary.load();
        return planning
                ? new EngineInfo(
                        library.library(), library.nativeBuild(), library.oneDnn(), VectorUnit.bits(), PROCESSORS)
                : library;
    }

    @Override
    public LiveNetwork create(Network network, LearningRule rule, long seed) throws UserFacingException {
        boolean oneDnn = NativeLibrary.load().oneDnn();
        NetworkReport report = NetworkCheck.check(network, 1, Long.MAX_VALUE);
        if (!report.trainable()) {
            throw new IllegalArgumentException("Not ready to run: " + report.problems());
        }
        requireMemory(report);
        LearningGraph graph = new LearningGraph(GraphTranslation.of(network, report, rule, seed, oneDnn));
        graph.start();
        SeededDropout.install(graph, seed);
        GlobalClipping updater = new GlobalClipping(graph, rule.gradientClipping());
        graph.setUpdater(updater);
        String output = network.output().orElseThrow().id();
        try {
            return new Dl4jNetwork(graph, steps(network, graph, updater, rule), output, report.shapes());
        } catch (RuntimeException | OutOfMemoryError broken) {
            graph.free();
            throw broken;
        }
    }

    private Steps steps(Network network, LearningGraph graph, GlobalClipping updater, LearningRule rule) {
        Shape shape = ((Input) network.input().orElseThrow().layer()).shape();
        Optional<CompiledGraph> plan = planning && fitsTheHeap(graph.numParams())
                ? GraphCompiler.compile(graph, shape, new ClassVerdict(rule.loss()), PROCESSORS)
                : Optional.empty();
        String output = network.output().orElseThrow().id();
        return plan.<Steps>map(PlannedSteps::new)
                .orElseGet(() -> new LibrarySteps(graph, updater, shape, output, rule.loss()));
    }

    /** Half of the heap is for batches, data and the window; the library keeps its numbers outside. */
    static boolean fitsTheHeap(long parameters) {
        return parameters * Float.BYTES * COPIES <= Runtime.getRuntime().maxMemory() / 2;
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
