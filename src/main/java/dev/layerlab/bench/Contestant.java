package dev.layerlab.bench;

/** A library, or a way to use it, that takes part in a race. */
public interface Contestant {
    /** What LayerLab itself is called. */
    String OURS = "ours";

    /** Short and stable, since the JSON document is made of it. */
    String name();

    /** Builds the network of a workload and lays its batches out as the library likes them, before any clock runs. */
    Runner prepare(Workload workload);
}
