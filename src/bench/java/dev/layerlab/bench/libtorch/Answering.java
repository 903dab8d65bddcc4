package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;

/** Asks for the classes of one picture. */
final class Answering implements Runner {
    private final NDManager manager;
    private final Net net;
    private final HeapArray input;
    private float[] answer = {};

    Answering(NDManager manager, Net net, Workload workload) {
        this.manager = manager;
        this.net = net;
        this.input = net.inputs(Lessons.of(workload).getFirst());
    }

    @Override
    public void step() {
        JniUtils.setGradMode(false);
        try (NDManager scope = manager.newSubManager()) {
            PtNDArray rows = net.rows(input.handOver(scope));
            answer = JniUtils.softmax(rows, 1, DataType.FLOAT32).toFloatArray();
        }
    }

    float[] answer() {
        return answer;
    }

    @Override
    public double loss() {
        return Double.NaN;
    }

    @Override
    public void close() {
        manager.close();
    }
}
