/**
 * A learning step as a fixed list of operations over buffers that are made once: the whole forward pass, backward pass
 * and gradient of a network, on as many threads as its size is worth. Knows numbers, not networks: whoever has a
 * network adds the operations in order. Computes with {@link dev.layerlab.engine.kernel}; knows no library.
 *
 * <p>Same parameters and same batch give the same bits, however many threads take part: the batch is cut into slices
 * by its size alone, and sums over slices are made in their order.
 */
package dev.layerlab.engine.plan;
