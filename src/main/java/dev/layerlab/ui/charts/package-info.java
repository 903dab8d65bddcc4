/** The learning curves of the run: loss and accuracy. Knows the workbench, no other panel. */
package dev.layerlab.ui.charts;
