package org.nd4j.nativeblas;

/**
 * DL4J 1.0.0-M2.1 asks a class of this name whether oneDNN is in use, but ND4J moved it to another package; without an
 * answer DL4J drops every oneDNN layer. This one passes the question on.
 */
public final class Nd4jCpu {
    private Nd4jCpu() {}

    /** Stands for the class that moved. */
    public static final class Environment {
        private Environment() {}

        /** Found by DL4J through reflection. */
        public static Environment getInstance() {
            return new Environment();
        }

        /** Whether the native library was built with oneDNN and uses it. */
        public boolean isUseMKLDNN() {
            return org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu.Environment.getInstance()
                    .isUseONEDNN();
        }
    }
}
