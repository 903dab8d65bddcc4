package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.ReadyBatch;

/** Judges a text by its last step. Steps come before examples, which is how libtorch computes them. */
final class EmbeddingLstm implements Net {
    private static final int NUMBERS = 16;
    private static final int UNITS = 64;

    private final PtNDArray embedding;
    private final Lstm lstm;
    private final Dense output;

    EmbeddingLstm(Weights weights) {
        embedding = weights.embedding(Lessons.WORDS, NUMBERS);
        lstm = weights.lstm(NUMBERS, UNITS);
        output = weights.dense(UNITS, 1);
    }

    @Override
    public HeapArray inputs(ReadyBatch batch) {
        int steps = Lessons.WORD_STEPS;
        int examples = batch.targets().length;
        int[] laidOut = new int[batch.inputs().length];
        for (int i = 0; i < laidOut.length; i++) {
            laidOut[i] = (int) batch.inputs()[i % examples * steps + i / examples];
        }
        return HeapArray.of(laidOut, steps, examples);
    }

    @Override
    public HeapArray targets(ReadyBatch batch) {
        return HeapArray.column(batch.targets());
    }

    @Override
    public PtNDArray rows(PtNDArray inputs) {
        PtNDArray words = JniUtils.embedding(inputs, embedding, false);
        return output.sums(lstm.rows(lstm.learn(words).get(1)));
    }

    @Override
    public PtNDArray loss(PtNDArray rows, PtNDArray targets) {
        return Losses.yesOrNo(rows, targets);
    }
}
