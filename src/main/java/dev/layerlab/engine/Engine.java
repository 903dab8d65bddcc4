package dev.layerlab.engine;

import dev.layerlab.network.Network;
import dev.layerlab.text.UserFacingException;

/** Brings drawings to life. Loading the native library is slow; call {@link #warmUp()} off the drawing thread. */
public interface Engine {
    /** Loads the native library and runs it once, so that the first step is not slower than the others. */
    void warmUp() throws UserFacingException;

    /** What runs; loads the native library if it is not loaded yet. */
    EngineInfo info() throws UserFacingException;

    /**
     * A network with weights, drawn with this seed. The caller's thread owns it and closes it.
     *
     * @param network a drawing without problems
     * @throws UserFacingException if the machine has not the memory for it
     */
    LiveNetwork create(Network network, LearningRule rule, long seed) throws UserFacingException;
}
