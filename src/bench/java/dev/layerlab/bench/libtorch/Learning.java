package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;
import java.util.List;

/** Trains with automatic differentiation. */
final class Learning implements Runner {
    private record Ready(HeapArray inputs, HeapArray targets) {}

    private final Weights weights;
    private final Net net;
    private final List<Ready> batches;
    private int next;
    /** Everything of one step; its loss can be read until the next. */
    private NDManager scope;

    private PtNDArray loss;

    Learning(Weights weights, Net net, Workload workload) {
        this.weights = weights;
        this.net = net;
        this.batches = Lessons.of(workload).stream()
                .map(batch -> new Ready(net.inputs(batch), net.targets(batch)))
                .toList();
        this.scope = weights.manager().newSubManager();
    }

    @Override
    public void step() {
        scope.close();
        scope = weights.manager().newSubManager();
        Ready batch = batches.get(next);
        next = (next + 1) % batches.size();
        JniUtils.setGradMode(true);
        PtNDArray rows = net.rows(batch.inputs().handOver(scope));
        loss = net.loss(rows, batch.targets().handOver(scope));
        JniUtils.backward(loss, (PtNDArray) scope.ones(loss.getShape()), false, false);
        JniUtils.setGradMode(false);
        net.update(weights);
    }

    @Override
    public double loss() {
        return loss.getFloat();
    }

    @Override
    public void close() {
        weights.manager().close();
    }
}
