/** Where LayerLab starts and is put together. Everybody below is known here; nobody knows this package. */
package dev.layerlab.app;
