package dev.layerlab.engine.plan;

/** An operation that the whole batch must have passed before anything after it may begin. */
interface Meeting extends Operation {
    /** Called once, by one thread, when all slices have gone forward through it in learning. */
    void meetForward(Slices slices);

    /** Called once when all slices have gone back through what follows it. */
    void meetBackward(Slices slices);
}
