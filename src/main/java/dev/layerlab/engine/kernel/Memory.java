package dev.layerlab.engine.kernel;

import static dev.layerlab.engine.kernel.Lanes.SPECIES;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;

/** Floats in native memory, counted from its first. */
final class Memory {
    private Memory() {}

    static FloatVector load(MemorySegment memory, int at) {
        return FloatVector.fromMemorySegment(SPECIES, memory, (long) at * Float.BYTES, ByteOrder.nativeOrder());
    }

    static void store(FloatVector numbers, MemorySegment memory, int at) {
        numbers.intoMemorySegment(memory, (long) at * Float.BYTES, ByteOrder.nativeOrder());
    }

    static float get(MemorySegment memory, int at) {
        return memory.get(ValueLayout.JAVA_FLOAT, (long) at * Float.BYTES);
    }

    static void set(MemorySegment memory, int at, float number) {
        memory.set(ValueLayout.JAVA_FLOAT, (long) at * Float.BYTES, number);
    }
}
