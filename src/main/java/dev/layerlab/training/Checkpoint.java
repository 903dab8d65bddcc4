package dev.layerlab.training;

import dev.layerlab.engine.NetworkState;

/** Everything needed to go on with a run as if it had never stopped. */
public record Checkpoint(NetworkState state, LoopPosition position, Curves curves) {}
