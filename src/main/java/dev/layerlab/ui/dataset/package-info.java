/** Choosing a dataset and looking at it. Knows the workbench, no other panel. */
package dev.layerlab.ui.dataset;
