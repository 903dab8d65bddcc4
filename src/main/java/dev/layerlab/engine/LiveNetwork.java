package dev.layerlab.engine;

import dev.layerlab.tensor.Batch;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network with weights in native memory. Belongs to one thread, which alone calls it and closes it. Boxes are named
 * by the ids of the drawing it was made from.
 */
public interface LiveNetwork extends AutoCloseable {
    /** One learning step on the batch; its count may be smaller than in other steps. */
    StepResult learn(Batch batch, double learningRate);

    /**
     * The network's outputs without learning.
     *
     * @return count x classes numbers, example by example; probabilities, except for binary cross-entropy, where each
     *     class stands for itself
     */
    float[] answer(Batch batch);

    /**
     * What the boxes give for a batch, without learning.
     *
     * @return by box id: count x elements of the box's output shape, example by example
     */
    Map<String, float[]> activations(Batch batch, Set<String> boxes);

    /** The weights of a dense, convolution or output box; empty for boxes without. */
    Optional<Weights> weights(String box);

    /** A copy of all parameters, in the engine's own order. */
    float[] parameters();

    /** Takes over parameters that {@link #parameters()} gave, of a network made from an equal drawing. */
    void setParameters(float[] parameters);

    /** A copy of everything learned. */
    NetworkState state();

    /**
     * Goes back to an earlier state of a network made from an equal drawing and rule.
     *
     * @throws IllegalArgumentException if the state is of another network
     */
    void restore(NetworkState state);

    @Override
    void close();
}
