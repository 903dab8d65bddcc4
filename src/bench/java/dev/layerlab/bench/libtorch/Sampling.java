package dev.layerlab.bench.libtorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.Runner;
import dev.layerlab.bench.Workload;

/** Feeds one character after the other and keeps the memory in between. */
final class Sampling implements Runner {
    private final NDManager manager;
    private final CharacterLstm net;
    private final HeapArray input;
    private NDArray output;
    private NDArray cell;
    private float[] answer = {};

    Sampling(NDManager manager, CharacterLstm net) {
        this.manager = manager;
        this.net = net;
        this.input = HeapArray.of(Lessons.of(Workload.SAMPLE_ONE).getFirst().inputs(), 1, 1, Lessons.CHARACTERS);
        this.output = manager.zeros(new Shape(1, 1, net.lstm().units()));
        this.cell = manager.zeros(new Shape(1, 1, net.lstm().units()));
    }

    @Override
    public void step() {
        JniUtils.setGradMode(false);
        try (NDManager scope = manager.newSubManager()) {
            NDList outputs = net.lstm().run(input.handOver(scope), output, cell, false);
            PtNDArray rows = net.output().sums(net.lstm().rows(outputs.get(0)));
            answer = JniUtils.softmax(rows, 1, DataType.FLOAT32).toFloatArray();
            keep(outputs.get(1), outputs.get(2));
        }
    }

    private void keep(NDArray newOutput, NDArray newCell) {
        output.close();
        cell.close();
        output = newOutput;
        cell = newCell;
        output.attach(manager);
        cell.attach(manager);
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
