package dev.layerlab.engine.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What the layers of a network share about the sequences of a batch.
 *
 * @param mask steps that count
 * @param memories of the recurrent layers
 */
record Sequences(Mask mask, List<LstmMemory> memories) {
    Sequences() {
        this(new Mask(), new ArrayList<>());
    }

    LstmMemory memory(Value result) {
        LstmMemory memory = new LstmMemory(result.stride());
        memories.add(memory);
        return memory;
    }
}
