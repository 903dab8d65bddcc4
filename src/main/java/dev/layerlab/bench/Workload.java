package dev.layerlab.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A piece of work that is timed, with the number of examples in each of its steps. */
public enum Workload {
    /** 28x28 pictures through three convolutions, Adam. */
    CNN("cnn", 64, true),
    /** 32x32 colour pictures through two 5x5 convolutions, momentum. */
    LENET("lenet", 32, true),
    /** 784 numbers through one hidden layer of 128, Adam. */
    MLP("mlp", 64, true),
    /** Points of the plane through two hidden layers of eight, plain descent. */
    TINY("tiny", 10, true),
    /** Guesses the next of 60 characters at each of 50 steps, Adam. */
    LSTM("lstm", 32, true),
    /** Judges texts of 100 out of 10,000 words, Adam. */
    EMBEDDING_LSTM("embedding-lstm", 32, true),
    /** What the CNN says about one picture. */
    PREDICT_ONE("predict-one", 1, false),
    /** What the character LSTM expects after one more character. */
    SAMPLE_ONE("sample-one", 1, false);

    private final String id;
    private final int batch;
    private final boolean learns;

    Workload(String id, int batch, boolean learns) {
        this.id = id;
        this.batch = batch;
        this.learns = learns;
    }

    /** The name on the command line and in the JSON document. */
    public String id() {
        return id;
    }

    public int batch() {
        return batch;
    }

    /** Whether a step changes the weights, rather than only answering. */
    public boolean learns() {
        return learns;
    }

    public static Optional<Workload> named(String id) {
        return Arrays.stream(values())
                .filter(workload -> workload.id.equals(id))
                .findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Workload::id).toList();
    }
}
