package dev.layerlab.engine;

/**
 * The weights of one box.
 *
 * @param values for a dense layer [inputs][units], for a convolution [filters][channels][kernel][kernel], row by row
 * @param dimensions two or four sizes, as above
 * @param bias one number a unit or filter; empty without a bias
 */
public record Weights(float[] values, int[] dimensions, float[] bias) {}
