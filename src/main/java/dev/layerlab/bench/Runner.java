package dev.layerlab.bench;

/** One contestant ready for one workload. Belongs to the thread that uses it. */
public interface Runner extends AutoCloseable {
    /**
     * One learning step on the next batch, or one answer, from arrays on the Java heap; an answer ends there again.
     * Handing the numbers over is part of it.
     */
    void step();

    /** Loss of the last step, in the library's own scale; NaN where nothing is learned. */
    double loss();

    @Override
    void close();
}
