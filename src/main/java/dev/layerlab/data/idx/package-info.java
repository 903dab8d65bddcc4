/** Reads and writes IDX, the format of MNIST. Knows datasets, nothing of the screen. */
package dev.layerlab.data.idx;
