package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.StepResult;
import dev.layerlab.tensor.Batch;
import java.util.Map;

/** A way to work out what a network's graph says and learns. */
interface Steps extends AutoCloseable {
    StepResult learn(Batch batch, double rate);

    /**
     * Forward over a batch, without learning.
     *
     * @param wanted by box: filled with its numbers, example by example
     */
    void answer(Batch batch, Map<String, float[]> wanted);

    /** Says that somebody else has changed the parameters. */
    void parametersChanged();

    @Override
    void close();
}
