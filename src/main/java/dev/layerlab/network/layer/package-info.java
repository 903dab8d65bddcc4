/** One record per layer type: its settings, its shape rule and what it costs. */
package dev.layerlab.network.layer;
