package dev.layerlab.bench;

/**
 * What the figures were taken on; figures of two machines do not compare.
 *
 * @param processors that Java may use
 * @param java version
 * @param nativeBuild DL4J's native library
 * @param threads it computes with
 */
public record Machine(int processors, String java, String nativeBuild, int threads) {
    /** This one. */
    public static Machine running(String nativeBuild, int threads) {
        return new Machine(
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), nativeBuild, threads);
    }
}
