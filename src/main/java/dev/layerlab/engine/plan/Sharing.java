package dev.layerlab.engine.plan;

/** Who does work over all parameters of a network. */
@FunctionalInterface
public interface Sharing {
    /** Runs all tasks, in any order, and returns when they are done. */
    void share(int tasks, Task task);
}
