package dev.layerlab.ui.predict;

import dev.layerlab.tensor.Tensor;

/** What the network said to an example; not a record because arrays do not compare by value. */
final class Answer {
    private final Tensor example;
    private final float[] outputs;

    Answer(Tensor example, float[] outputs) {
        this.example = example;
        this.outputs = outputs;
    }

    Tensor example() {
        return example;
    }

    /** One number a class, 0 to 1. */
    float[] outputs() {
        return outputs;
    }

    /** Index of the strongest class. */
    int strongest() {
        int best = 0;
        for (int i = 1; i < outputs.length; i++) {
            if (outputs[i] > outputs[best]) {
                best = i;
            }
        }
        return best;
    }
}
