/** Looks into the boxes of the live network: filters, activations, weights, surfaces. Knows the workbench, no other panel. */
package dev.layerlab.ui.inspect;
