package dev.layerlab.training;

import dev.layerlab.data.Examples;
import dev.layerlab.network.Network;
import java.util.Optional;

/**
 * What a run starts from.
 *
 * @param network a drawing without problems
 * @param from where an earlier session of the same drawing stood; empty for fresh weights
 */
public record RunSetup(Network network, Examples examples, TrainingPlan plan, Optional<Checkpoint> from) {}
