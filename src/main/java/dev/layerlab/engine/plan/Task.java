package dev.layerlab.engine.plan;

/** Work in numbered parts; a part is told which thread does it, so that it can use work space of its own. */
@FunctionalInterface
public interface Task {
    void run(int index, int worker);
}
