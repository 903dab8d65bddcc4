package dev.layerlab.bench.libtorch;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.Contestant;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;

/** Libtorch with as many threads as serve it best in each workload: all cores or one. */
public final class LibtorchContestant implements Contestant {
    private static final long TRIAL = 150_000_000;
    private static final int TRIAL_STEPS = 3;
    private static final int TRIALS = 5;
    private static final int SEED = 1;

    private final Engine engine;

    /**
     * Loads libtorch. Do so before anything else sets OMP_WAIT_POLICY: libtorch keeps what it finds then, and its
     * threads are much slower when they sleep.
     */
    public LibtorchContestant() {
        engine = Engine.getEngine("PyTorch");
    }

    @Override
    public String name() {
        return "libtorch";
    }

    @Override
    public Runner prepare(Workload workload) {
        int all = Runtime.getRuntime().availableProcessors();
        JniUtils.setNumThreads(fasterAlone(workload, all) ? 1 : all);
        return fresh(workload);
    }

    /** The best of several trials, since other work on the machine only ever adds to the time. */
    private boolean fasterAlone(Workload workload, int all) {
        double together = Double.POSITIVE_INFINITY;
        double alone = Double.POSITIVE_INFINITY;
        try (Runner runner = fresh(workload)) {
            for (int trial = 0; trial < TRIALS; trial++) {
                together = Math.min(together, nanosecondsPerStep(runner, all));
                alone = Math.min(alone, nanosecondsPerStep(runner, 1));
            }
        }
        return alone < together;
    }

    private static double nanosecondsPerStep(Runner runner, int threads) {
        JniUtils.setNumThreads(threads);
        runner.step();
        long start = System.nanoTime();
        int steps = 0;
        while (System.nanoTime() - start < TRIAL || steps < TRIAL_STEPS) {
            runner.step();
            steps++;
        }
        return (double) (System.nanoTime() - start) / steps;
    }

    Runner fresh(Workload workload) {
        engine.setRandomSeed(SEED);
        NDManager manager = engine.newBaseManager(Device.cpu());
        Weights weights = new Weights(manager);
        return switch (workload) {
            case CNN -> new Learning(weights, new Cnn(weights), workload);
            case LENET -> new Learning(weights, new LeNet(weights), workload);
            case MLP -> new Learning(weights, new Mlp(weights), workload);
            case TINY -> new Learning(weights, new Tiny(weights), workload);
            case LSTM -> new Learning(weights, new CharacterLstm(weights), workload);
            case EMBEDDING_LSTM -> new Learning(weights, new EmbeddingLstm(weights), workload);
            case PREDICT_ONE -> new Answering(manager, new Cnn(weights), workload);
            case SAMPLE_ONE -> new Sampling(manager, new CharacterLstm(weights));
        };
    }
}
