package dev.layerlab.engine.plan;

/**
 * What an LSTM remembers of each example of a batch: its output and its cells after the last step. A batch
 * begins with the {@link #start} and leaves the {@link #end}.
 */
final class LstmMemory {
    private final int units;
    private State start = new State(new float[0], new float[0]);
    private State end = start;

    /** @param shown outputs of the examples, one behind the other, as {@code cells} */
    record State(float[] shown, float[] cells) {}

    /** @param units with their padding */
    LstmMemory(int units) {
        this.units = units;
    }

    /** Makes room for a number of examples; they start afresh. */
    void make(int examples) {
        start = empty(examples);
        end = empty(examples);
    }

    private State empty(int examples) {
        return new State(new float[examples * units], new float[examples * units]);
    }

    State start() {
        return start;
    }

    State end() {
        return end;
    }

    /** Lets the next batch begin where the last one ended. */
    void carryOn() {
        State free = start;
        start = end;
        end = free;
    }

    /** Lets the next batch begin afresh. */
    void forget() {
        start = empty(start.shown().length / units);
    }
}
