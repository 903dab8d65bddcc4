/**
 * Arithmetic on float arrays in plain Java with vector instructions: the innermost loops of training. Knows nothing of
 * networks beyond the names of activations, and no library. The only package that imports {@code jdk.incubator.vector}.
 *
 * <p>All loops are written for {@link dev.layerlab.engine.kernel.Lanes#WIDTH} numbers at a time; arrays are laid out so
 * that rows of channels are padded to that width and no loop needs a tail. Only loops over parameters have one: those lie
 * in native memory without gaps.
 */
package dev.layerlab.engine.kernel;
