package dev.layerlab.network.layer;

/** How a window of numbers becomes one. */
public enum PoolingKind {
    MAX,
    AVERAGE
}
