/** Datasets, file readers, batches and pictures. Knows numbers with a shape, nothing of networks or the screen. */
package dev.layerlab.data;
