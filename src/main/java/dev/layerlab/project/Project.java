package dev.layerlab.project;

import dev.layerlab.data.DatasetReference;
import dev.layerlab.data.SplitShares;
import dev.layerlab.network.Network;
import dev.layerlab.training.Checkpoint;
import dev.layerlab.training.TrainingPlan;
import java.util.List;
import java.util.Optional;

/**
 * All that is saved in a {@code .layerlab} file.
 *
 * @param checkpoint weights, optimizer state and curves of the last run; empty before the first
 * @param classes names of the classes the network was trained on, so that it can answer without the data; empty where
 *     nobody has told yet
 */
public record Project(
        Network network,
        TrainingPlan plan,
        DatasetReference dataset,
        SplitShares shares,
        long splitSeed,
        Optional<Checkpoint> checkpoint,
        List<String> classes) {

    public Project {
        classes = List.copyOf(classes);
    }

    public Project(
            Network network,
            TrainingPlan plan,
            DatasetReference dataset,
            SplitShares shares,
            long splitSeed,
            Optional<Checkpoint> checkpoint) {
        this(network, plan, dataset, shares, splitSeed, checkpoint, List.of());
    }

    public static Project fresh(Network network, TrainingPlan plan, DatasetReference dataset) {
        return new Project(network, plan, dataset, SplitShares.USUAL, 1, Optional.empty());
    }
}
