package dev.layerlab.engine;

/**
 * What really runs underneath.
 *
 * @param library name and version, such as "Deeplearning4j 1.0.0-M2.1"
 * @param nativeBuild the native library that was loaded, such as "linux-x86_64-onednn-avx2"
 * @param oneDnn whether the library's own convolutions go through oneDNN
 * @param vectorBits numbers' width that LayerLab's own kernels compute in; 0 where the library makes the steps itself
 * @param threads that a step may use
 */
public record EngineInfo(String library, String nativeBuild, boolean oneDnn, int vectorBits, int threads) {}
