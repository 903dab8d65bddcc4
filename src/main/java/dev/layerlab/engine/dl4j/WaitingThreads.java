package dev.layerlab.engine.dl4j;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Lets the native library's threads sleep while they wait for one another. As they come they spin, and as soon as the
 * window or another program wants a core too, a step takes ten times as long.
 */
final class WaitingThreads {
    private static final String SETTING = "OMP_WAIT_POLICY";

    private WaitingThreads() {}

    /** Must run before the native library loads, which reads the environment then. Does nothing on Windows. */
    @SuppressWarnings("restricted")
    static void sleep() {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup()
                .find("setenv")
                .map(function -> linker.downcallHandle(
                        function,
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)))
                .ifPresent(WaitingThreads::call);
    }

    private static void call(MethodHandle setenv) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(SETTING);
            MemorySegment value = arena.allocateFrom("passive");
            int keepWhatTheUserSet = 0;
            int ignored = (int) setenv.invokeExact(name, value, keepWhatTheUserSet);
        } catch (Throwable cause) {
            throw new IllegalStateException("Cannot set " + SETTING, cause);
        }
    }
}
