package dev.layerlab.bench.libtorch;

import ai.djl.pytorch.engine.PtNDArray;
import dev.layerlab.bench.Lessons;
import dev.layerlab.bench.ReadyBatch;

/** Guesses the next character. Steps come before examples, which is how libtorch computes them. */
final class CharacterLstm implements Net {
    private static final int UNITS = 128;

    private final Lstm lstm;
    private final Dense output;

    CharacterLstm(Weights weights) {
        lstm = weights.lstm(Lessons.CHARACTERS, UNITS);
        output = weights.dense(UNITS, Lessons.CHARACTERS);
    }

    Lstm lstm() {
        return lstm;
    }

    Dense output() {
        return output;
    }

    @Override
    public HeapArray inputs(ReadyBatch batch) {
        int steps = Lessons.TEXT_STEPS;
        int examples = batch.targets().length / steps;
        int characters = Lessons.CHARACTERS;
        float[] laidOut = new float[batch.inputs().length];
        for (int i = 0; i < laidOut.length; i++) {
            int step = i / (characters * examples);
            int example = i / characters % examples;
            laidOut[i] = batch.inputs()[(example * characters + i % characters) * steps + step];
        }
        return HeapArray.of(laidOut, steps, examples, characters);
    }

    @Override
    public HeapArray targets(ReadyBatch batch) {
        int steps = Lessons.TEXT_STEPS;
        int examples = batch.targets().length / steps;
        int[] laidOut = new int[batch.targets().length];
        for (int i = 0; i < laidOut.length; i++) {
            laidOut[i] = batch.targets()[i % examples * steps + i / examples];
        }
        return HeapArray.of(laidOut, laidOut.length, 1);
    }

    @Override
    public PtNDArray rows(PtNDArray inputs) {
        return output.sums(lstm.rows(lstm.learn(inputs).get(0)));
    }
}
