package dev.layerlab.engine;

/**
 * What really runs underneath.
 *
 * @param library name and version, such as "Deeplearning4j 1.0.0-M2.1"
 * @param nativeBuild the native library that was loaded, such as "linux-x86_64-onednn-avx2"
 * @param oneDnn whether convolutions really go through oneDNN
 * @param threads the native library computes with
 */
public record EngineInfo(String library, String nativeBuild, boolean oneDnn, int threads) {}
